import { createServer } from 'node:http';
import { siteHandler } from './serve/site-handler';

const wished = Number(process.env['PORT'] ?? 4173);
const fixed = process.env['PORT'] !== undefined;
const server = createServer(siteHandler('build'));

listen(wished);

process.once('SIGINT', stop);
process.once('SIGTERM', stop);

function listen(port: number) {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    if (fixed) {
      console.error(`port in use: ${port}; choose another with PORT`);
      process.exit(1);
    }
    listen(port + 1);
  });
  server.listen(port, () => {
    server.removeAllListeners('error');
    console.log(`Sorot: http://localhost:${port}/`);
  });
}

function stop() {
  server.close();
  server.closeAllConnections();
}
