import { writeCoast } from './geo/write-coast';

writeCoast();
