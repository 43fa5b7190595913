/** Frequent first names of all parts of the country; with a second word they are a person without further signs. */
export const givenNames = new Set(
  (
    'abdul abdullah abdurrahman achmad adi adit aditya agus agustina agustinus ahmad ahmadi aisyah ali alfian ' +
    'amin amir andi andika andre andri andriani ani anies anisa anita anto anton antonius anwar ardi ardiansyah ' +
    'arief arif arifin aris ariyanto asep asih asri astuti atik awaluddin ayu azhar bachtiar badrun bahar bambang ' +
    'basuki bayu benny bobby boy budi budiman budiono burhan burhanuddin cahyo chairul chandra christian ' +
    'dadang dahlan dani daniel darma darmawan david deddy dede dedi dedy deni denny desi desy dewi dian diana dicky ' +
    'didik dimas dina dini djarot dodi dody dony dwi edi eddy edy edward efendi eka eko elly ely emil endang eni erik ' +
    'erni ernawati erwin evi fachri fadli fahmi faisal fajar farid fatimah fauzan fauzi febri ferdi ferry firdaus ' +
    'firman fitri frans fransiskus fuad gede ganjar gunawan hadi hairul hamdan hamid hamzah handoko haris ' +
    'hariyanto harry hartono hasan hasanuddin hasbi hasyim helmi hendra hendri hendro heni heri herlina herman hermanto ' +
    'heru hidayat husein husni ibnu ibrahim ida idris ihsan iin ika ikhsan ilham ilyas indri ' +
    'ira irawan irfan irma irwan irwansyah isa iskandar ismail iwan jaka jamal jamaluddin joko joni jufri ' +
    'julianto jusuf kadek kartika kartini ketut khairul khofifah komang krisna kurniawan kusnadi laila ' +
    'lalu lestari lia lilik lina linda lukman lusi luthfi made mahendra mahfud mahmud maria marlina maryam maryati ' +
    'maulana meri mira mochamad moh mohamad mohammad muchlis muhamad muhammad muhidin mukhlis mulyadi mulyono ' +
    'munir mursalin mustafa nanang nanik nasir nasrul neneng ni nia nina ningsih noor novi novita nur nurdin ' +
    'nurhayati nurlaela nurul nyoman okta oktavia oki panji pramono prabowo prasetyo pratama puan puji purnomo purwanto ' +
    'putra putu rachmat rachman rahayu rahman rahmat rahmad rahmawati ramadhan ramli rangga rara ratih ratna ' +
    'reza riana rianto ridho ridwan rika rina rini rio risa rita rizal rizki rizky robby rohman romi roni rosa rosida rudi ' +
    'rudy rusdi rusli rustam saiful salim samsul sandi santi santoso sapto sarwo septian setiawan sigit ' +
    'silvia sinta siti slamet soekarno soleh sri stefanus subagyo subandi sudarmono sudirman sugeng sugiarto suharto suhendra ' +
    'sukarno sulaiman sulistyo sumarni sunarto suparman supriadi supriyadi supriyanto suryadi suryanto susanti susanto ' +
    'susi susilo sutrisno suwarno suyanto syafruddin syahrial syahrul syaiful syamsuddin syamsul syarif taufik taufiq ' +
    'teguh tina titin toni tony totok tri tuti udin umar umi usman veronika vina wahid wahyu wahyudi ' +
    'wawan wayan wibowo widi widodo wijaya winarto wiwik yani yanti yanto yasin yayan yohanes yoga yogi yosef yudi yudha ' +
    'yuli yulia yulianto yuliana yulis yuni yunus yusuf zainal zainuddin zaki zulfikar zulkifli cut teuku teungku raden ' +
    'ida desak luh lalu baiq daeng datuk fransisca gregorius ignatius yakobus petrus paulus marthen ' +
    'markus matius lukas yulius melki viktor vincent albert alex alexander alfred andreas arnold beny charles johny jhon ' +
    'john johan joseph josef michael richard robert simon steven thomas timotius tommy william yance yan yunita'
  ).split(' '),
);
