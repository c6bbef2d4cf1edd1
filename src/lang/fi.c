/* SPDX-License-Identifier: MIT
 *
 * Finnish: its words, its typography and the fixed words of its books. Only data; what a list means
 * is told in lists.def and words.def. */
#include "lang/given_names.h"
#include "lang/lang.h"

#include "base/banned.h"

/* ---- detection ------------------------------------------------------------------------------ */

static const char *const stopwords[] = {
    "ja",          "on",       "ei",        "se",          "että",    "oli",      "hän",
    "joka",        "ovat",     "mutta",     "myös",        "kun",     "sen",      "ole",
    "tai",         "kuin",     "mitä",      "niin",        "olla",    "jos",      "sekä",
    "voi",         "nyt",      "ollut",     "tämä",        "mukaan",  "jo",       "minä",
    "he",          "me",       "te",        "sitä",        "hänen",   "jonka",    "jotka",
    "siitä",       "kanssa",   "vain",      "mikä",        "tässä",   "vielä",    "miten",
    "kuitenkin",   "koska",    "kaikki",    "sillä",       "eli",     "itse",     "enemmän",
    "tämän",       "näin",     "hyvin",     "paljon",      "voidaan", "meidän",   "meillä",
    "niiden",      "niitä",    "olisi",     "eivät",       "mukana",  "jälkeen",  "ennen",
    "välillä",     "aina",     "siis",      "esimerkiksi", "kautta",  "vuonna",   "vuoden",
    "uusi",        "uuden",    "yhteistyö", "toiminta",    "tulee",   "pitää",    "täytyy",
    "saa",         "kertoo",   "sanoo",     "toteaa",      "emme",    "ette",     "olen",
    "olemme",      "nämä",     "tätä",      "tällä",       "joita",   "joiden",   "jossa",
    "jolla",       "vaan",     "aikana",    "yli",         "hyvä",    "hyvää",    "sitten",
    "enää",        "kaikkien", "kaikille",  "jokainen",    "toinen",  "toisen",   "ensin",
    "ensimmäinen", "kaksi",    "kolme",     "aika",        "päivä",   "päivässä", "ihmistä",
    "ihmiset",     "työ",      "työtä",     "tarvitaan",   "pitäisi", "voisi",    "siellä",
    "täällä",      "sinne",    "tänne",     "asti",        "takia",   "lisäksi",  "kuten",
    "joten",       "silloin",  "samoin",    "häneltä",     "sinä",    "teidän",   "heidän",
    "eteenpäin",   "-ssa",     "-ssä",      "-sta",        "-stä",    "-lla",     "-llä",
    "-lta",        "-ltä",     "-lle",      "-iin",        "-een",    "-aan",     "-ään",
    "-ksi",        "-iden",    "-jen",      "-tta",        "-ttä",    "-mme",     "-nsa",
    "-nsä",        "-taan",    "-tään",     "-nen",        "-set",    "-inen",    "-ista",
    "-uus",        "-ava",     "-ävä",      "-isi",        "-mista",  "-misen",   "-minen",
    "+ä",          "+ö",       NULL,
};

/* ---- dates ---------------------------------------------------------------------------------- */

static const char *const months[] = {
    "tammikuu|tammikuuta|tammikuun|tammikuussa",
    "helmikuu|helmikuuta|helmikuun|helmikuussa",
    "maaliskuu|maaliskuuta|maaliskuun|maaliskuussa",
    "huhtikuu|huhtikuuta|huhtikuun|huhtikuussa",
    "toukokuu|toukokuuta|toukokuun|toukokuussa",
    "kesäkuu|kesäkuuta|kesäkuun|kesäkuussa",
    "heinäkuu|heinäkuuta|heinäkuun|heinäkuussa",
    "elokuu|elokuuta|elokuun|elokuussa",
    "syyskuu|syyskuuta|syyskuun|syyskuussa",
    "lokakuu|lokakuuta|lokakuun|lokakuussa",
    "marraskuu|marraskuuta|marraskuun|marraskuussa",
    "joulukuu|joulukuuta|joulukuun|joulukuussa",
    NULL,
};

static const char *const months_short[] = {
    "tammi", "helmi", "maalis", "huhti",  "touko", "kesä", "heinä",
    "elo",   "syys",  "loka",   "marras", "joulu", NULL,
};

static const char *const weekdays[] = {
    "maanantai", "tiistai",     "keskiviikko", "torstai",     "perjantai",
    "lauantai",  "sunnuntai",   "maanantaina", "tiistaina",   "keskiviikkona",
    "torstaina", "perjantaina", "lauantaina",  "sunnuntaina", "ma",
    "ti",        "ke",          "to",          "pe",          "la",
    "su",        NULL,
};

static const char *const date_words[] = {
    "klo",
    "kello",
    NULL,
};

static const char *const date_labels[] = {
    "julkaistu",    "lähetetty",   "julkaisupäivä", "päivämäärä",
    "pvm",          "kirjoitettu", "luotu",         "julkaistu alun perin",
    "julkaisuaika", "ilmestynyt",  "lisätty",       NULL,
};

static const char *const update_labels[] = {
    "päivitetty",        "viimeksi päivitetty", "muokattu",    "viimeksi muokattu",
    "sivu päivitetty",   "sivu on päivitetty",  "tarkistettu", "muutettu",
    "viimeksi muutettu", "sivua päivitetty",    NULL,
};

/* ---- blocks --------------------------------------------------------------------------------- */

static const char *const navigation[] = {
    "siirry sisältöön",
    "siirry pääsisältöön",
    "siirry *",
    "hyppää sisältöön",
    "hyppää *",
    "etusivu",
    "etusivulle",
    "valikko",
    "avaa valikko",
    "sulje valikko",
    "sulje",
    "haku",
    "hae",
    "hae sivustolta *",
    "kirjaudu",
    "kirjaudu sisään",
    "kirjaudu ulos",
    "ajankohtaista",
    "uutiset",
    "kaikki uutiset",
    "lisää uutisia",
    "arkisto",
    "uutisarkisto",
    "tietoa meistä",
    "ota yhteyttä",
    "yhteystiedot",
    "seuraava",
    "edellinen",
    "seuraava sivu",
    "edellinen sivu",
    "näytä lisää",
    "näytä kaikki",
    "katso kaikki *",
    "lataa lisää",
    "takaisin",
    "takaisin ylös",
    "takaisin *",
    "sivun alkuun",
    "olet tässä",
    "olet tässä: *",
    "sisällys",
    "sisällysluettelo",
    "sivun sisältö",
    "tällä sivulla",
    "suomeksi",
    "på svenska",
    "in english",
    "suomi",
    "svenska",
    "english",
    "kieli",
    "blogi",
    "blogit",
    "medialle",
    "avoimet työpaikat",
    "saavutettavuusseloste",
    "tietosuoja",
    "tietosuojaseloste",
    "asiointi",
    "sivukartta",
    "päävalikko",
    NULL,
};

static const char *const paywall[] = {
    "haluatko lukea *",
    "tilaa lukeaksesi *",
    "jatka lukemista *",
    "oletko jo tilaaja *",
    "oletko jo tilaaja",
    "* oletko jo tilaaja *",
    "kirjaudu lukeaksesi *",
    "vain tilaajille *",
    "vain tilaajille",
    "tämä artikkeli on tilaajille *",
    "tilaajille",
    "tilaa nyt *",
    "aloita tilaus *",
    "* euroa kuukaudessa *",
    "* kuukaudessa *",
    "kokeile ilmaiseksi *",
    "lue koko juttu *",
    "luo tunnus *",
    NULL,
};

static const char *const share[] = {
    "jaa",
    "jaa:",
    "jaa: *",
    "jaa sivu",
    "jaa artikkeli",
    "jaa artikkeli *",
    "jaa facebookissa",
    "jaa twitterissä",
    "jaa linkedinissä",
    "jaa *",
    "tulosta",
    "tulosta sivu",
    "lähetä sähköpostilla",
    "lähetä kaverille",
    "tykkää",
    "tykkää *",
    "seuraa meitä *",
    "kopioi linkki",
    "kuuntele",
    "kuuntele artikkeli",
    "tallenna",
    "kuuntele spotifyssa",
    "kuuntele jakso *",
    NULL,
};

static const char *const comments[] = {
    "# kommenttia",
    "# kommentti",
    "kommentit",
    "kommentit #",
    "kommentoi",
    "kommentoi *",
    "ei kommentteja",
    "jätä kommentti",
    "jätä kommentti *",
    "kirjoita kommentti",
    "kirjoita kommentti *",
    "vastaa",
    "peruuta vastaus",
    "sähköpostiosoitettasi ei *",
    "pakolliset kentät *",
    "näytä kommentit",
    "kirjaudu kommentoidaksesi *",
    NULL,
};

static const char *const related[] = {
    "lue myös",
    "lue myös: *",
    "lue myös *",
    "lue lisää",
    "lue lisää: *",
    "lue lisää *",
    "luetuimmat",
    "luetuimmat *",
    "suosituimmat",
    "uusimmat",
    "uusimmat *",
    "tuoreimmat",
    "aiheeseen liittyvää",
    "aiheesta lisää",
    "aiheesta muualla",
    "samasta aiheesta",
    "samasta aiheesta *",
    "katso myös",
    "katso myös: *",
    "katso myös *",
    "muut lukivat myös *",
    "lisää aiheesta *",
    "suosittelemme",
    "aiemmat kirjoitukset",
    "linkit",
    NULL,
};

static const char *const promo[] = {
    "mainos",
    "mainokset",
    "ilmoitus",
    "sponsoroitu *",
    "kaupallinen yhteistyö *",
    "ilmoittaudu *",
    "* ilmoittaudu *",
    "tilaa uutiskirje",
    "tilaa uutiskirje *",
    "tilaa uutiskirjeemme *",
    "uutiskirje",
    "* uutiskirje *",
    "sähköpostiosoite",
    "sähköpostiosoitteesi",
    "lähetä",
    "tilaa",
    "avoimet työpaikat *",
    "tapahtumat",
    "tulevat tapahtumat *",
    "koulutukset",
    "liity jäseneksi *",
    "osta kirja *",
    "lataa opas *",
    NULL,
};

static const char *const contact[] = {
    "yhteystiedot",
    "yhteystiedot:",
    "yhteystiedot: *",
    "yhteyshenkilö",
    "yhteyshenkilö: *",
    "yhteyshenkilöt",
    "ota yhteyttä",
    "ota yhteyttä *",
    "lisätietoja",
    "lisätietoja:",
    "lisätietoja: *",
    "lisätietoja antaa *",
    "lisätietoja antavat *",
    "lisätiedot *",
    "lisätiedot",
    "medialle *",
    "puhelin: *",
    "puhelin *",
    "puh *",
    "puh: *",
    "p *",
    "sähköposti: *",
    "s-posti *",
    "osoite: *",
    "käyntiosoite *",
    "postiosoite *",
    "vaihde *",
    "aukioloajat: *",
    "y-tunnus *",
    "asiakaspalvelu *",
    NULL,
};

static const char *const cookie[] = {
    "käytämme evästeitä *",
    "* käyttää evästeitä *",
    "* käytämme evästeitä *",
    "sivusto käyttää *",
    "tämä sivusto käyttää *",
    "evästeet",
    "evästeasetukset",
    "hyväksy kaikki",
    "hyväksy kaikki *",
    "hyväksy",
    "hyväksyn",
    "salli kaikki *",
    "salli kaikki",
    "hylkää kaikki",
    "hylkää",
    "vain välttämättömät *",
    "vain välttämättömät",
    "muokkaa asetuksia",
    "asetukset",
    "evästekäytäntö",
    "jatkamalla *",
    NULL,
};

static const char *const metadata[] = {
    "avainsanat",
    "avainsanat: *",
    "avainsanat *",
    "asiasanat *",
    "tunnisteet *",
    "tagit: *",
    "aiheet: *",
    "kategoria: *",
    "kategoriat: *",
    "lukuaika *",
    "lukuaika: *",
    "# min lukuaika",
    "lukuaika # min",
    "# minuutin lukuaika",
    "sivun vastuuhenkilö *",
    "diaarinumero *",
    "vastaanottaja: *",
    "kopio: *",
    "liitteet: *",
    "lähde: *",
    "url: *",
    "linkki: *",
    "haettu *",
    "luettu *",
    "tulostettu *",
    "# seuraajaa",
    "# # seuraajaa",
    "jakso #",
    NULL,
};

static const char *const other[] = {
    "oliko tämä sivu hyödyllinen *",
    "oliko sivusta apua *",
    "löysitkö etsimäsi *",
    "anna palautetta *",
    "kyllä ei",
    "kyllä",
    "ei",
    "kaikki oikeudet pidätetään *",
    "* kaikki oikeudet pidätetään *",
    "copyright *",
    "© *",
    "päätoimittaja *",
    "vastaava toimittaja *",
    "lataa *",
    "lataa kuva",
    "lataa pdf *",
    "oikaisu: *",
    "oikaisu *",
    "korjaus: *",
    "tämä artikkeli on yli *",
    "artikkeli on yli *",
    "tieto voi olla vanhentunutta *",
    "ajattele ympäristöä *",
    "peruuta tilaus *",
    "avautuu uuteen ikkunaan",
    "käyttöehdot",
    "* litteroitu automaattisesti *",
    "* automaattisesti litteroitu *",
    "* henkilötietoja *",
    "* henkilötietojasi *",
    "* tietosuoja *",
    "* tietosuojaseloste *",
    NULL,
};

static const char *const kickers[] = {
    "tiedote",     "lehdistötiedote", "mediatiedote", "uutinen",    "haastattelu",
    "kolumni",     "mielipide",       "pääkirjoitus", "blogi",      "blogikirjoitus",
    "vierasblogi", "analyysi",        "raportti",     "johtaminen", "digitalisaatio",
    "innovaatio",  "teknologia",      "kommentti",    "esittely",   "artikkeli",
    NULL,
};

static const char *const byline_labels[] = {
    "teksti: *",
    "teksti ja kuva: *",
    "teksti ja kuvat: *",
    "teksti *",
    "kirjoittaja: *",
    "kirjoittaja *",
    "kirjoittanut *",
    "toimittaja: *",
    "toimittaja *",
    "lähettäjä: *",
    "kirjoittajasta *",
    "valokuvaaja: *",
    NULL,
};

static const char *const caption_labels[] = {
    "kuva: *",        "* kuva: *",     "kuva *",        "kuvat: *",
    "* kuvat: *",     "valokuva: *",   "* valokuva: *", "kuvassa *",
    "kuvaaja: *",     "* kuvaaja: *",  "piirros: *",    "grafiikka: *",
    "* grafiikka: *", "arkistokuva *", "* arkistokuva", NULL,
};

static const char *const photo_by[] = {"by", NULL};

static const char *const box_labels[] = {
    "fakta",    "fakta: *",  "faktat",   "faktat: *",       "tietoa *",
    "lyhyesti", "numeroina", "aikajana", "faktalaatikko *", NULL,
};

static const char *const heading_labels[] = {
    "tausta",         "yhteenveto",         "tulokset",         "tavoitteet",
    "haasteet",       "seuraavat askeleet", "johtopäätökset",   "opit",
    "tarkistuslista", "aukioloajat",        "mitä seuraavaksi", NULL,
};

static const char *const maxim_leads[] = {
    "kuten tapaan sanoa", "kuten meillä on tapana sanoa",
    "* tapana sanoa",     "* tapasi sanoa",
    "* tapaa sanoa",      NULL,
};

static const char *const cookie_words[] = {
    "evästeet",  "evästeitä",   "eväste",    "suostumus",   "selain",
    "selaimesi", "yksityisyys", "kumppanit", "laitteesi",   "välttämättömät",
    "hyväksy",   "hylkää",      "asetukset", "tilastointi", NULL};

static const char *const sale_words[] = {
    "tilaa",   "tilaaja", "tilaajat",   "tilaajille",  "tilaus", "premium",  "tili",
    "jäsen",   "jäsenet", "jäsenyys",   "ilmaiseksi",  "euroa",  "kuukausi", "kuukaudessa",
    "tarjous", "kokeile", "uutiskirje", "ilmoittaudu", "osta",   "liput",    "webinaari",
    "opas",    "mainos",  "kirjaudu",   "lukittu",     NULL};

static const char *const screen_words[] = {
    "tykkää",  "vastaa", "jaa",       "tallenna",   "kommentoi", "kuuntele", "seuraa",
    "tulosta", "lähetä", "näytä",     "lisää",      "sulje",     "avaa",     "lataa",
    "kopioi",  "linkki", "reaktiota", "kommenttia", "sivu",      NULL};

static const char *const reply_words[] = {"vastaa", NULL};

static const char *const second_person[] = {"sinä",     "sinun",  "sinua", "sinulle",
                                            "te",       "teidän", "teitä", "teille",
                                            "haluatko", "oletko", NULL};

static const char *const ago[] = {"* # päivää sitten",  "* # tuntia sitten", "* # minuuttia sitten",
                                  "* # viikkoa sitten", "* eilen",           NULL};

static const char *const issue_words[] = {"nro", "numero", NULL};

static const char *const finite_endings[] = {"taan", "tään", NULL};

static const char *const greetings[] = {
    "hei",
    "hei *",
    "hyvä *",
    "hyvät *",
    "hyvää huomenta *",
    "terveisin",
    "terveisin *",
    "ystävällisin terveisin *",
    "ystävällisin terveisin",
    "parhain terveisin *",
    "hyvää viikonloppua",
    "hyvää viikonloppua *",
    "hyvää joulua *",
    "hyvää kesää *",
    "kiitos *",
    "nähdään *",
    "ps *",
    NULL,
};

static const char *const email_from[] = {
    "lähettäjä: *",
    "lähettänyt: *",
    NULL,
};

static const char *const email_to[] = {
    "vastaanottaja: *", "vastaanottajat: *", "kopio: *",   "piilokopio: *",
    "liitteet: *",      "liite: *",          "vastaus: *", NULL,
};

static const char *const email_rules[] = {
    "alkuperäinen viesti",       "välitetty viesti",        "välitetty viesti alkaa",
    "edelleen lähetetty viesti", "välitetyn viestin loppu", NULL,
};

static const char *const invites[] = {
    "* kommentteihin *",
    "* kommentteihin",
    "* kommenteissa *",
    "* kommenteissa",
    "kerro *",
    "* kerro kommenteissa *",
    NULL,
};

static const char *const email_subject[] = {
    "aihe: *",
    NULL,
};

static const char *const said[] = {
    "sanoo",  "sanoi",    "kertoo",     "kertoi",    "toteaa",     "totesi",  "selittää",   "lisää",
    "jatkaa", "korostaa", "muistuttaa", "vastaa",    "kirjoittaa", "myöntää", "muistelee",  "uskoo",
    "pohtii", "kuvaa",    "kysyy",      "naurahtaa", "arvioi",     "summaa",  "huomauttaa", NULL,
};

static const char *const pronouns[] = {"hän", NULL};

static const char *const we[] = {"me", "meidän", "meille", "meitä", NULL};

static const char *const first_person[] = {
    "minä", "minun", "minua", "minulle", "minulla", "olen", NULL,
};

static const char *const finite[] = {
    "on",       "oli",     "ovat",      "olivat",  "voi",        "voivat",  "pitää",   "täytyy",
    "saa",      "sai",     "tulee",     "tuli",    "tekee",      "teki",    "menee",   "meni",
    "ottaa",    "otti",    "antaa",     "antoi",   "näkee",      "näki",    "sanoo",   "sanoi",
    "kertoo",   "kertoi",  "tarvitsee", "haluaa",  "halusi",     "tietää",  "auttaa",  "alkaa",
    "alkoi",    "käyttää", "käytti",    "pitäisi", "olisi",      "ei",      "eivät",   "johtaa",
    "toimii",   "muuttaa", "muuttui",   "kysyy",   "tarkoittaa", "syntyi",  "syntyy",  "noudattaa",
    "kertovat", "muuttuu", "jäi",       "jää",     "lähtee",     "lähti",   "löytyi",  "löytyy",
    "kasvaa",   "kasvoi",  "oppii",     "oppi",    "päätti",     "päättää", "siirtyi", "siirtyy",
    "avasi",    "avaa",    "sulki",     "odottaa", "odotti",     NULL,
};

static const char *const function_words[] = {
    "ja",      "että",   "on",    "ei",     "se",   "joka", "mutta",  "kun",    "tai",   "myös",
    "niin",    "jos",    "kuin",  "ovat",   "oli",  "sekä", "mitä",   "miten",  "miksi", "missä",
    "mikä",    "kuka",   "tämä",  "nämä",   "vain", "jo",   "nyt",    "sitten", "koska", "vaikka",
    "hän",     "he",     "me",    "te",     "minä", "sinä", "kaikki", "moni",   "monta", "ennen",
    "jälkeen", "kanssa", "ilman", "mukaan", "eli",  "voi",  "ne",     NULL,
};

/* ---- article -------------------------------------------------------------------------------- */

static const char *const roles[] = {
    "johtaja",        "päällikkö",  "esimies",        "asiantuntija", "suunnittelija",
    "koordinaattori", "sihteeri",   "rehtori",        "professori",   "tutkija",
    "opettaja",       "lääkäri",    "sairaanhoitaja", "ministeri",    "pormestari",
    "insinööri",      "juristi",    "kehittäjä",      "vastaava",     "ohjaaja",
    "puheenjohtaja",  "arkkitehti", "toimittaja",     "kuvaaja",      "kirjailija",
    "konsultti",      NULL,
};

static const char *const role_prefixes[] = {
    "vs", "vt", "apulais", "entinen", "uusi", "kaupungin", "kunnan", NULL,
};

static const char *const role_tails[] = {
    "n", "a", "ä", "t", "na", "nä", "ksi", NULL,
};

static const char *const outsiders[] = {
    "toimittaja", "konsultti", "kirjailija", "kuvaaja", NULL,
};

static const char *const copulas[] = {
    "on",
    "oli",
    NULL,
};

static const char *const name_particles[] = {
    "von", "af", "de", "van", NULL,
};

static const char *const not_names[] = {
    "Se",    "Ne",     "Hän",    "Minä",    "Sinä",   "Me",    "Te",     "He",    "Ja",
    "Mutta", "Että",   "Jos",    "Kun",     "Missä",  "Miten", "Mitä",   "Miksi", "Kuka",
    "Niin",  "Nyt",    "Sitten", "Jälkeen", "Ennen",  "Myös",  "Kaikki", "Tämä",  "Nämä",
    "Suomi", "Suomen", "Ruotsi", "Kuva",    "Teksti", "Lue",   "Katso",  NULL,
};

static const char *const credits[] = {
    "kuva", "valokuva", "kuvaaja", "photo", "by", NULL,
};

static const char *const writers[] = {
    "teksti",
    "kirjoittaja",
    "toimittaja",
    NULL,
};

static const char *const senders[] = {
    "lähettäjä",
    NULL,
};

static const char *const org_forms[] = {
    "municipality|* kaupunki",
    "municipality|* kunta",
    "university|* yliopisto",
    "company|* oy",
    NULL,
};

static const char *const org_nouns[] = {
    "municipality|kaupunki|kaupungin|kaupungissa|kunta|kunnan|kunnassa",
    "agency|virasto|viraston",
    "university|yliopisto|yliopiston",
    "company|yhtiö|yhtiön",
    NULL,
};

static const char *const place_tails[] = {
    "lentoasema",
    "asema",
    NULL,
};

static const char *const former[] = {
    "aiemmin",
    "entinen",
    NULL,
};

static const char *const beside[] = {
    "omistaja",
    "toimittaja",
    NULL,
};

static const char *const title_labels[] = {
    "aihe", "otsikko", "vs", "vl", NULL,
};

static const char *const source_labels[] = {
    "lähde",
    NULL,
};

static const char *const url_labels[] = {
    "url",
    "linkki",
    NULL,
};

static const char *const retrieved_labels[] = {
    "haettu",
    "luettu",
    NULL,
};

static const char *const published_in[] = {
    "julkaistu lehdessä",
    NULL,
};

/* ---- typography ----------------------------------------------------------------------------- */

static const char *const units[] = {
    "€",         "euroa",   "e",   "prosenttia", "%",      "‰",      "°C", "°",  "miljoonaa",
    "miljardia", "tuhatta", "km",  "m",          "cm",     "mm",     "kg", "g",  "t",
    "l",         "ha",      "m²",  "kWh",        "MWh",    "GWh",    "MB", "GB", "TB",
    "v",         "vuotta",  "min", "h",          "tuntia", "päivää", NULL,
};

/* ---- principles ----------------------------------------------------------------------------- */

static const char *const norms[] = {
    ",ei|2",
    "on oikeus|2",
    "saa päättää|3",
    "ei * vaan|2",
    "ei ole * se on|3",
    "on tärkeämpää kuin|4",
    "tärkeämpää kuin|3",
    "ilman * ei|3",
    "johtajan vastuulla|3",
    "hyvä johtaja|4",
    "ennen kuin|1",
    "alkaa * johtajasta|3",
    "vain jos|2",
    "ei voi|1",
    "parempi|1",
    "täytyy|4",
    "pitää|3",
    "pitäisi|4",
    "tulee|2",
    "tulisi|3",
    "on oltava|5",
    "oltava|3",
    "kannattaa|4",
    "ei saa|4",
    "ei voi|2",
    "ei voida|3",
    "emme voi|3",
    "emme saa|4",
    "kukaan ei saa|3",
    "edellyttää|4",
    "vaatii|4",
    "ratkaisevaa|4",
    "olennaista|4",
    "oleellista|4",
    "tärkeintä|5",
    "tärkein|3",
    "tärkeää|3",
    "tärkeää on|1",
    "avain|3",
    "edellytys|4",
    "menestystekijä|5",
    "salaisuus|3",
    "oppi|3",
    "opetus|2",
    "periaate|4",
    "sääntö|3",
    "kyse on|2",
    "ei riitä|4",
    "on uskallettava|5",
    "uskallettava|4",
    "uskaltaa|3",
    "muuten|3",
    "vasta silloin|3",
    "koskaan|2",
    "aina|1",
    "mieluummin|2",
    "ainoa tapa|4",
    "mitä * sitä|3",
    "johtajan tehtävä|4",
    "tehtävä on|2",
    "välttämätöntä|3",
    "paras tapa|4",
    "neuvoni|4",
    "neuvo on|3",
    "suosittelen|3",
    "mahdotonta|3",
    "oikotietä|4",
    "johtaminen on|4",
    "luottamus on|4",
    "ennen kaikkea|2",
    "kaikkien pitää|3",
    "tärkeämpää|3",
    "mitä enemmän|3",
    "vasta kun|3",
    "jokaisen|1",
    NULL,
};

static const char *const norm_signs[] = {
    "jokainen|1",
    "joka kerta|1",
    "soitti|-2",
    "vastasi|-2",
    "kertoi|-1",
    "joka|1",
    "johtaj*|1",
    "johtam*|1",
    "johto*|1",
    "esimie*|1",
    "esihenkilö*|1",
    "päällik*|1",
    "työntekijä*|1",
    "henkilöstö*|1",
    "organisaatio*|1",
    "tiimi*|1",
    "kaikki|1",
    "kaikkien|1",
    "kukaan|1",
    "meidän|1",
    "me|1",
    "toisiamme|1",
    "ihmis*|1",
    "päätö*|1",
    "päättä*|1",
    "digi*|1",
    "muuto*|1",
    "vastuu*|1",
    "luottam*|1",
    "yhteistyö*|1",
    "yhdessä|1",
    "rohke*|1",
    "virhe*|1",
    "epäonnistu*|1",
    "oppi*|1",
    "kulttuuri*|1",
    "hyöty*|1",
    "tarve*|1",
    "tarpei*|1",
    "asukka*|1",
    "kuntalai*|1",
    "asiakka*|1",
    "käyttäj*|1",
    "strategi*|1",
    "turvalli*|1",
    "osaami*|1",
    "teknologi*|1",
    "tekniikka*|1",
    "järjestelm*|1",
    "onnistu*|1",
    "kuunnel*|1",
    "eikä|1",
    "ennen kuin|1",
    "alusta asti|1",
    "itse|1",
    "oli|-1",
    "olivat|-1",
    "ensi vuonna|-3",
    "tänä vuonna|-2",
    "syksyllä|-3",
    "keväällä|-3",
    "kesän jälkeen|-4",
    "nyt|-1",
    "hanke*|-1",
    "pilot*|-2",
    "avataan|-2",
    "alkaa|-1",
    "maanantai*|-2",
    "tiistai*|-2",
    "keskiviikko*|-2",
    "torstai*|-2",
    "perjantai*|-2",
    "euroa|-3",
    "miljoonaa|-3",
    "prosenttia|-2",
    "tammikuu*|-2",
    "helmikuu*|-2",
    "maaliskuu*|-2",
    "huhtikuu*|-2",
    "toukokuu*|-2",
    "kesäkuu*|-2",
    "heinäkuu*|-2",
    "elokuu*|-2",
    "syyskuu*|-2",
    "lokakuu*|-2",
    "marraskuu*|-2",
    "joulukuu*|-2",
    "sinun|-2",
    "sinä|-1",
    "ehkä|-1",
    "valitettavasti|-2",
    NULL,
};

static const char *const imperatives[] = {
    "arvioi",      "lupaa",   "istu",           "etsi",        "nimeä",      "hyödynnä", "huomioi",
    "ilmoita",     "jatka",   "karsi",          "katso",       "kiinnitä",   "korosta",  "laske",
    "lue",         "laita",   "noudata",        "osallista",   "palkitse",   "panosta",  "pysähdy",
    "perustele",   "raivaa",  "tunnista",       "tutustu",     "vaadi",      "viesti",   "älä",
    "aloita",      "anna",    "auta",           "avaa",        "delegoi",    "ehdota",   "hae",
    "harjoittele", "hyväksy", "iloitse",        "jaa",         "johda",      "juhli",    "jätä",
    "kannusta",    "kehitä",  "keskity",        "kerro",       "keskustele", "kiitä",    "kirjoita",
    "kokeile",     "korjaa",  "kuuntele",       "kutsu",       "kysy",       "käytä",    "lopeta",
    "luo",         "luota",   "luovu",          "mene",        "mieti",      "mittaa",   "muista",
    "muuta",       "määritä", "näytä",          "ole",         "opi",        "opeta",    "ota",
    "panosta",     "pidä",    "poista",         "priorisoi",   "puhu",       "pyydä",    "päästä",
    "päätä",       "rakenna", "rohkaise",       "salli",       "sano",       "seuraa",   "selvitä",
    "siirrä",      "siivoa",  "sulje",          "suunnittele", "tee",        "testaa",   "tue",
    "tuo",         "uskalla", "vaihda",         "valitse",     "valmistele", "varaa",    "varmista",
    "vie",         "vältä",   "yksinkertaista", "ymmärrä",     "älä",        "älkää",    NULL,
};

static const char *const maxims[] = {
    "on tapana sanoa|2",
    "tapana sanoa|2",
    "kuten sanotaan|2",
    "kuten meillä sanotaan|2",
    "sanoo usein|2",
    "sanoo aina|2",
    "sanonta|2",
    "sananlasku|2",
    "sanonnan mukaan|2",
    "motto|2",
    "mottomme|2",
    "iskulause|2",
    "mantra|2",
    "nyrkkisääntö|2",
    "kyltti|1",
    "kyltissä|1",
    "lapussa|1",
    "julisteessa|1",
    "seinällä|1",
    "ovessa|1",
    "lukee|1",
    "sanomme|1",
    NULL,
};

static const char *const advice[] = {
    "ensi kerralla|3",
    "opimme|2",
    "oppia|1",
    "sovittiin|2",
    "pyydän|2",
    "noudattaa|2",
    "tarvitaan|2",
    "neuvo|4",
    "neuvoa|5",
    "neuvot|5",
    "neuvoja|4",
    "vinkki|4",
    "vinkkiä|5",
    "vinkit|5",
    "periaate|4",
    "periaatetta|5",
    "periaatteet|5",
    "periaatteita|5",
    "menestystekijä*|5",
    "avaimet|3",
    "oppi|3",
    "oppia|4",
    "opit|5",
    "oppeja|4",
    "oivallu*|4",
    "sääntö|4",
    "sääntöä|5",
    "säännöt|5",
    "pelisään*|5",
    "elämänohje*|5",
    "ohje|3",
    "ohjetta|4",
    "nyrkkisään*|5",
    "lupaus|4",
    "lupausta|5",
    "lupaukset|5",
    "arvot|3",
    "suositu*|4",
    "teesi*|4",
    "oppinut|3",
    "oppineet|3",
    "opimme|3",
    "opin|2",
    "asiaa|1",
    "tärkeintä|2",
    "näin onnistut|3",
    "onnistumisen|2",
    "muista|3",
    "johtaj*|1",
    "esihenkilö*|1",
    "muutok*|1",
    "sovimme|3",
    "kysymyk*|-4",
    "tarkistuslista*|-4",
    "muistilista*|-3",
    "fakta*|-6",
    "tulok*|-4",
    "luvut|-5",
    "aukioloajat|-6",
    "ohjelma|-3",
    "aikataulu*|-5",
    "suunnitelm*|-3",
    "seuraavaksi|-4",
    "palvelut|-4",
    "toiminnot|-4",
    "toimenpite*|-3",
    "tavoit*|-2",
    "osallistuj*|-5",
    "yhteystie*|-6",
    "ota yhteyttä|-6",
    "ilmoittau*|-5",
    "hakemu*|-5",
    "näin haet|-5",
    "kirjaudu|-5",
    "liitteet|-5",
    "linkit|-5",
    "lue lisää|-5",
    "tähän mennessä|-4",
    "uskomme|4",
    "manifesti|5",
    "kulmakivet|5",
    "peruspilarit|5",
    "näin onnistuttiin|3",
    "viisautta|4",
    "toimi|1",
    "ratkaisi|5",
    "vaaditaan|4",
    "onnistui|2",
    "onnistuu|3",
    "avain|4",
    "salaisuus|4",
    "seinällä|3",
    "johtaminen|1",
    NULL,
};

static const char *const not_advice[] = {
    "kirjaudu|5",  "kirjautu*|4",   "salasana*|4",  "ilmoittaudu|5", "ilmoittautu*|4",
    "hae|2",       "hakemu*|4",     "täytä|4",      "lomak*|3",      "klikkaa|5",
    "soita|4",     "sähköposti*|3", "varaa aika|5", "ajanvarau*|5",  "avoinna|5",
    "suljettu|4",  "viimeistään|4", "määräai*|4",   "lataa|5",       "ota yhteyttä|5",
    "lue lisää|5", "tilaa|3",       "lasku*|2",     "maksu*|2",      NULL,
};

static const char *const enumerations[] = {
    "ensinnäkin",  "yksi|2",      "kaksi|2",        "kolme|2",   "neljä|2", "toiseksi",
    "kolmanneksi", "neljänneksi", "ensimmäinen on", "toinen on", NULL,
};

static const char *const abbreviations[] = {
    "esim.", "mm.", "jne.", "ym.",   "yms.", "ns.", "ts.",  "eli.",  "klo.", "n.",    "nro.", "s.",
    "vrt.",  "ks.", "puh.", "milj.", "mrd.", "ko.", "tms.", "prof.", "tri.", "noin.", NULL,
};

/* The ids are the same in every language. */
static const char *const themes[] = {
    "trust|Luottamus|luotta|luottamu|turvalli|rehelli|avoim|avoin|pelko|pelä",
    "delegation|Valta ja vastuu|delegoi|valtuu|valta|vallan|päätö|päättä|vastuu|omista",
    "collaboration|Yhteistyö|yhteistyö|yhdessä|yhtei|toisia|kumppani|naapuri|jaa |sopi",
    "courage|Rohkeus ja virheet|rohke|uskal|virhe|epäonnistu|kokeil|testa|riski|keskeneräi",
    "learning|Oppiminen ja uteliaisuus|oppi|opi |uteli|kysy|arvioi|kokemu|tieto|kuunte",
    "competence|Osaaminen|osaami|koulut|kurssi|taito|asiantunti|ymmär|harjoit",
    "citizens|Hyöty asukkaille|asuk|kuntalai|asiak|käyttäj|potila|oppila|hyöty|tarpe|tarve|palvelu",
    "strategy|Strategia ja "
    "seuranta|strategi|suunnit|tavoit|mittaa|seura|tulo|priorisoi|visio|ongelm",
    "leadership|Johtaminen|johta|johto|esimie|esihenki|päällik|esimerk|onnistu",
    "change|Muutos ja tavat|muuto|muutt|tapa|tapoj|kulttuur|rutiin|aloita|käyttöönot",
    "technology|Teknologia ja data|tekn|järjestelm|digi|data|tekoäly|työkal|automaat|sovellu|robot",
    "simplicity|Yksinkertaisuus|yksinkert|helppo|poista|lopeta|vähem|turha|siivo",
    NULL,
};

/* what texts on leading a public body are about: the subject index */
static const char *const terms[] = {
    "accessibility|saavutettavuus|saavutettavu|esteettömy",
    "agility|ketterät menetelmät|ketter",
    "ai|tekoäly|tekoäly",
    "automation|automaatio|automaatio|automatiso|ohjelmistorobot",
    "business-development|toiminnan kehittäminen|toiminnan kehittä",
    "case-management|asianhallinta|asianhallin|asioiden käsittely",
    "change|muutos|muutos|muutok",
    "change-management|muutosjohtaminen|muutosjohta",
    "citizen-dialogue|asukasvuoropuhelu|kansalaisvuoropuhelu|asukasraat|osallistav",
    "coaching|valmennus|valmenta|valmennu",
    "co-creation|yhteiskehittäminen|yhteiskehittä",
    "collaboration|yhteistyö|yhteistyö",
    "communication|viestintä|viestin",
    "competence|osaamisen kehittäminen|osaamisen kehittä|täydennyskoulut",
    "contact-centre|asiakaspalvelu|asiakaspalvelu|palvelupiste",
    "continuous-improvement|jatkuva parantaminen|jatkuva paranta|jatkuvaa paranta",
    "courage|rohkeus|rohkeu|rohkea",
    "culture|organisaatiokulttuuri|organisaatiokulttuur|työkulttuur|toimintakulttuur",
    "curiosity|uteliaisuus|utelia",
    "data|tiedolla johtaminen|tiedolla johta|tietojohta",
    "decision-making|päätöksenteko|päätöksente",
    "delegation|delegointi|delegoi",
    "democracy|demokratia|demokrat",
    "digital-competence|digiosaaminen|digiosaami|digitaidot|digitaalinen osaami|digitaalista "
    "osaami",
    "digital-inclusion|digitaalinen osallisuus|digitaalinen osallisu|digisyrjäyt",
    "digital-leadership|digijohtaminen|digijohta|digitaalinen johta",
    "digitalisation|digitalisaatio|digitalisaati|digitalisoi|digimurro",
    "diversity|monimuotoisuus ja tasa-arvo|monimuotoisu|tasa-arvo",
    "e-services|sähköiset palvelut|sähköi|digitaaliset palvelu|verkkopalvelu",
    "economy|talous ja säästöt|säästö|talousarvio|budjet",
    "efficiency|tehostaminen|tehosta",
    "elderly-care|vanhustyö|vanhustyö|vanhuspalvelu|kotihoi",
    "ethics|etiikka|etiik|eetti",
    "evaluation|arviointi|arvioin",
    "experiments|kokeilut|kokeilu|kokeile",
    "feedback|palaute|palaut",
    "follow-up|seuranta|seuranta|seurannan",
    "governance|ohjaus|ohjausmalli|hallintomalli",
    "health-care|terveydenhuolto|terveydenhuol|sairaala|hyvinvointialue",
    "information-security|tietoturva|tietoturva|kyberturva",
    "innovation|innovaatiot|innovaati|innovoi",
    "intermunicipal|kuntien yhteistyö|kuntien yhteistyö|kuntayhtymä",
    "knowledge-sharing|tiedon jakaminen|tiedon jaka|jakaa tietoa|jakaa kokemu",
    "leadership|johtaminen|johtami|johtaju",
    "leadership-development|johtamisen kehittäminen|johtamisen "
    "kehittä|esihenkilökoulu|johtamiskoulu",
    "learning|oppiminen|oppimi|oppia",
    "management-team|johtoryhmä|johtoryhmä",
    "mandate|valtuudet|valtuude|valtuuks|päätösvalta|päätösvalla",
    "middle-managers|keskijohto|keskijoh",
    "mistakes|virheet|virhe|epäonnistu",
    "open-data|avoin data|avoin data|avoimen datan",
    "participation|osallisuus|osallisuu",
    "prioritisation|priorisointi|priorisoi",
    "privacy|tietosuoja|tietosuoja|henkilötieto|gdpr",
    "procurement|hankinnat|hankinna|hankinta|kilpailut",
    "psychological-safety|psykologinen turvallisuus|psykologinen turvallisu|psykologista "
    "turvallisu",
    "recruitment|rekrytointi|rekrytoi",
    "remote-work|etätyö|etätyö|hybridityö",
    "responsibility|vastuu|vastuu",
    "role-models|esikuvat|esikuva|esimerkillä",
    "school|koulut|koulu |koulun |koulut |kouluj|kouluss|rehtori|päiväko",
    "self-leadership|itseohjautuvuus|itseohjautuv",
    "service-design|palvelumuotoilu|palvelumuotoilu",
    "silos|siilot|siilo",
    "simplification|yksinkertaistaminen|yksinkertais|selkeä kieli",
    "strategy|strategia|strategi",
    "sustainability|kestävyys|kestävyy|kestävä kehit",
    "transparency|avoimuus|avoimuu|läpinäkyv",
    "trust|luottamus|luottamu|luotta",
    "user-needs|käyttäjätarpeet|käyttäjätarpe|käyttäjien tarpe|asukkaiden tarpe|asiakastarpe",
    "values|arvot|arvopohja|arvoje",
    "vision|visio|visio",
    "ways-of-working|työtavat|työtap|toimintatap|toimintatav",
    "welfare-technology|hyvinvointiteknologia|hyvinvointiteknologi",
    "work-environment|työhyvinvointi|työhyvinvoin|työympärist|kuormit",
    NULL,
};

/* ---- the language --------------------------------------------------------------------------- */

const struct lang lang_fi = {
    .code = "fi",
    .name = "Finnish",
    .quote_open = "”",
    .quote_close = "”",
    .single_open = "’",
    .single_close = "’",
    .dash = "–",
    .dash_spaced = true,
    .common = 15,
    .lists =
        {
            /* detection */
            [LIST_STOPWORDS] = stopwords,
            /* dates */
            [LIST_MONTHS] = months,
            [LIST_MONTHS_SHORT] = months_short,
            [LIST_WEEKDAYS] = weekdays,
            [LIST_DATE_WORDS] = date_words,
            [LIST_DATE_LABELS] = date_labels,
            [LIST_UPDATE_LABELS] = update_labels,
            /* blocks */
            [LIST_NAVIGATION] = navigation,
            [LIST_PAYWALL] = paywall,
            [LIST_SHARE] = share,
            [LIST_COMMENTS] = comments,
            [LIST_RELATED] = related,
            [LIST_PROMO] = promo,
            [LIST_CONTACT] = contact,
            [LIST_COOKIE] = cookie,
            [LIST_METADATA] = metadata,
            [LIST_OTHER] = other,
            [LIST_KICKERS] = kickers,
            [LIST_BYLINE_LABELS] = byline_labels,
            [LIST_CAPTION_LABELS] = caption_labels,
            [LIST_PHOTO_BY] = photo_by,
            [LIST_BOX_LABELS] = box_labels,
            [LIST_HEADING_LABELS] = heading_labels,
            [LIST_MAXIM_LEADS] = maxim_leads,
            [LIST_COOKIE_WORDS] = cookie_words,
            [LIST_SALE_WORDS] = sale_words,
            [LIST_SCREEN_WORDS] = screen_words,
            [LIST_REPLY_WORDS] = reply_words,
            [LIST_ISSUE_WORDS] = issue_words,
            [LIST_AGO] = ago,
            [LIST_SECOND_PERSON] = second_person,
            [LIST_FINITE_ENDINGS] = finite_endings,
            [LIST_GREETINGS] = greetings,
            [LIST_EMAIL_FROM] = email_from,
            [LIST_EMAIL_SUBJECT] = email_subject,
            [LIST_INVITES] = invites,
            [LIST_EMAIL_TO] = email_to,
            [LIST_EMAIL_RULES] = email_rules,
            [LIST_SAID] = said,
            [LIST_PRONOUNS] = pronouns,
            [LIST_FIRST_PERSON] = first_person,
            [LIST_WE] = we,
            [LIST_FINITE] = finite,
            [LIST_FUNCTION_WORDS] = function_words,
            /* article */
            [LIST_ROLES] = roles,
            [LIST_ROLE_PREFIXES] = role_prefixes,
            [LIST_ROLE_TAILS] = role_tails,
            [LIST_OUTSIDERS] = outsiders,
            [LIST_COPULAS] = copulas,
            [LIST_NAME_PARTICLES] = name_particles,
            [LIST_NOT_NAMES] = not_names,
            [LIST_CREDITS] = credits,
            [LIST_WRITERS] = writers,
            [LIST_SENDERS] = senders,
            [LIST_ORG_FORMS] = org_forms,
            [LIST_ORG_NOUNS] = org_nouns,
            [LIST_PLACE_TAILS] = place_tails,
            [LIST_FORMER] = former,
            [LIST_BESIDE] = beside,
            [LIST_TITLE_LABELS] = title_labels,
            [LIST_SOURCE_LABELS] = source_labels,
            [LIST_URL_LABELS] = url_labels,
            [LIST_RETRIEVED_LABELS] = retrieved_labels,
            [LIST_PUBLISHED_IN] = published_in,
            [LIST_GIVEN_NAMES] = given_names,
            [LIST_GIVEN_NAMES_HE] = given_names_he,
            [LIST_GIVEN_NAMES_SHE] = given_names_she,
            /* typography */
            [LIST_UNITS] = units,
            /* principles */
            [LIST_NORMS] = norms,
            [LIST_NORM_SIGNS] = norm_signs,
            [LIST_IMPERATIVES] = imperatives,
            [LIST_MAXIMS] = maxims,
            [LIST_ADVICE] = advice,
            [LIST_NOT_ADVICE] = not_advice,
            [LIST_ENUMERATIONS] = enumerations,
            [LIST_ABBREVIATIONS] = abbreviations,
            [LIST_THEMES] = themes,
            [LIST_TERMS] = terms,
        },
    .words =
        {
            [BOOK_ANTHOLOGY] = "Antologia",
            [BOOK_AND_OTHERS] = "ym.",
            [BOOK_CONTENTS] = "Sisällys",
            [BOOK_COVER] = "Kansi",
            [BOOK_TITLE_PAGE] = "Nimiölehti",
            [BOOK_COLOPHON] = "Julkaisutiedot",
            [BOOK_PREFACE] = "Esipuhe",
            [BOOK_CHAPTER] = "Luku",
            [BOOK_UNSORTED] = "Muut tekstit",
            [BOOK_PRINCIPLES] = "Kootut periaatteet",
            [BOOK_BY_ORGANISATION] = "Organisaatioittain",
            [BOOK_BY_THEME] = "Teemoittain",
            [BOOK_NO_THEME] = "Ilman teemaa",
            [BOOK_SOURCES] = "Lähteet",
            [BOOK_APPENDIX] = "Liite",
            [BOOK_PERSONS] = "Henkilöhakemisto",
            [BOOK_ORGANISATIONS] = "Organisaatiohakemisto",
            [BOOK_THEMES] = "Teemahakemisto",
            [BOOK_TERMS] = "Asiasanahakemisto",
            [BOOK_INDEX] = "Hakemisto",
            [BOOK_ORIGIN] = "Alkuperä",
            [BOOK_AUTHOR] = "Teksti",
            [BOOK_PUBLICATION] = "Julkaisu",
            [BOOK_PUBLISHED] = "Julkaistu",
            [BOOK_RETRIEVED] = "Haettu",
            [BOOK_PERMISSION] = "Lupa",
            [BOOK_LICENCE] = "lisenssin mukaisesti",
            [BOOK_OWN] = "oma teksti",
            [BOOK_CONSENT] = "tekijän suostumuksella",
            [BOOK_QUOTATION] = "sitaatti tekijänoikeuslain nojalla",
            [BOOK_OPEN] = "vapaasti julkaistavissa",
            [BOOK_UNKNOWN] = "ei selvitetty",
            [BOOK_FILE] = "Tiedosto",
            [BOOK_PICTURE] = "Kuva alkuperäisessä:",
            [BOOK_SPEAKER] = "Puhuja",
            [BOOK_TO_PLACE] = "Kohtaan tekstissä",
            [BOOK_TO_PRINCIPLE] = "Periaatteeseen",
            [BOOK_OMITTED] = "Jätetty pois",
            [BOOK_OMIT_NAVIGATION] = "valikot ja navigointi",
            [BOOK_OMIT_PAYWALL] = "kehotukset tilata tai kirjautua",
            [BOOK_OMIT_SHARE] = "jakopainikkeet",
            [BOOK_OMIT_COMMENTS] = "lukijoiden kommentit",
            [BOOK_OMIT_RELATED] = "viittaukset muihin artikkeleihin",
            [BOOK_OMIT_PROMO] = "mainokset ja omat mainokset",
            [BOOK_OMIT_CONTACT] = "yhteystiedot",
            [BOOK_OMIT_COOKIE] = "evästeilmoitukset",
            [BOOK_OMIT_DUPLICATE] = "toistot",
            [BOOK_OMIT_METADATA] = "verkkosivun tiedot",
            [BOOK_OMIT_OTHER] = "muut",
            [BOOK_RIGHTS_DEFAULT] = "Tekstien oikeudet kuuluvat niiden tekijöille.",
            [BOOK_MADE_BY] = "Koonnut",
            [BOOK_ACCESSIBILITY] =
                "Koko kirja on tekstiä, joka mukautuu näyttöön ja lukijan valitsemaan "
                "kirjasinlajiin, kokoon ja väreihin ja jonka voi kuunnella. Otsikot on merkitty "
                "tasoittain. Sisällysluettelo, hakemistot ja linkit johtavat jokaiseen osaan. "
                "Kuvilla, kuten kannella, on vaihtoehtoinen teksti.",
            [BOOK_SEE_ALSO] = "Katso myös",
            [BOOK_PAGE_TOP] = "Sisällykseen",
            [BOOK_ARTICLE] = "Artikkeli",
            [BOOK_PRINCIPLE] = "Periaate",
            [BOOK_EDITOR] = "Toimittaja",
            [BOOK_PUBLISHER] = "Julkaisija",
            [BOOK_EDITION] = "Painos",
            [BOOK_CONTACT] = "Yhteystiedot",
            [BOOK_DIARY] = "Diaarinumero",
            [BOOK_STATEMENT] = "Saavutettavuusseloste",
            [BOOK_COVER_FONT] = "Kannen kirjasin",
            [BOOK_BIBLIOGRAPHY] = "Lähdeluettelo",
            [BOOK_REPEATS] = "Toistaa",
            [BOOK_NUMBERS] = "Numerot ovat artikkelien numeroita.",
            [BOOK_PRINCIPLE_NUMBERS] = "Numerot ovat periaatteiden numeroita.",
            [BOOK_READ] = "Lue selaimessa",
            [BOOK_DOWNLOAD] = "Lataa",
            [BOOK_FOR_READING] =
                "Tabletille, puhelimelle ja lukusovelluksiin. Teksti mukautuu näyttöön.",
            [BOOK_FOR_PRINT] = "Tulostettavaksi, kiinteät sivut.",
            [BOOK_FOR_PRESS] = "Painoon ja tekstin jatkokäsittelyyn (XML).",
            [BOOK_CHECKSUMS] = "Tarkistussummat",
            [BOOK_CHECKSUMS_WHY] =
                "Ehjänä saapuneella tiedostolla on sama summa (SHA-256) kuin tässä. Päätteessä:",
            [BOOK_ABOUT] = "Tietoa kirjasta",
            [BOOK_ABOUT_TEXT] =
                "Artikkeleita koottuna kirjaksi: luku jokaiselle organisaatiolle ja lopuksi esiin "
                "tulevat periaatteet, joista jokaisella on linkki kohtaansa tekstissä.",
            [BOOK_ARTICLES] = "Artikkelit",
            [BOOK_BODIES] = "Organisaatiot",
            [BOOK_MAXIMS] = "Periaatteet",
            [BOOK_SUBSCRIBE] = "Tilaa",
            [BOOK_SUBSCRIBE_APP] = "Lukusovelluksessa: lisää tämä osoite luetteloksi (OPDS). Uudet "
                                   "laitokset ilmestyvät sinne itsestään.",
            [BOOK_SUBSCRIBE_FEED] = "Syötteenlukijassa (Atom):",
            [BOOK_SUBSCRIBE_LOGIN] = "Lukusovellukset eivät pääse kertakirjautumisen läpi: ne "
                                     "tavoittavat osoitteen vain, kun sellaista ei ole edessä.",
            [BOOK_EARLIER] = "Aiemmat laitokset",
            [BOOK_LATEST] = "Kaikki laitokset",
            [BOOK_NEWS] = "Uutta tässä laitoksessa",
            [BOOK_ADDED] = "Uudet",
            [BOOK_GONE] = "Poistetut",
            [BOOK_CHANGED] = "Muuttuneet",
            [BOOK_MORE] = "ja lisää:",
            [BOOK_FIRST_EDITION] = "Ensimmäinen laitos.",
            [BOOK_UNCHANGED] =
                "Artikkelit, organisaatiot ja periaatteet ovat samat kuin edellisessä laitoksessa.",
            [BOOK_RIGHTS] = "Oikeudet ja saavutettavuus",
            [BOOK_REPORT] = "Ilmoita puutteista",
            [BOOK_PREVIOUS] = "Edellinen",
            [BOOK_NEXT] = "Seuraava",
            [BOOK_SKIP] = "Siirry tekstiin",
            [BOOK_WITHDRAWN] = "Laitos on vedetty pois",
            [BOOK_WITHDRAWN_WHY] = "Julkaisija on poistanut sen. Linkki jää kertomaan siitä.",
            [BOOK_COMING] = "Kirjaa julkaistaan parhaillaan. Palaa hetken kuluttua.",
            [BOOK_DECIMAL] = ",",
        },
};
