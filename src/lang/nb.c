/* SPDX-License-Identifier: MIT
 *
 * Norwegian Bokmål: its words, its typography and the fixed words of its books. Only data; what a
 * list means is told in lists.def and words.def. */
#include "lang/given_names.h"
#include "lang/lang.h"

#include "base/banned.h"

/* ---- detection ------------------------------------------------------------------------------ */

static const char *const stopwords[] = {
    "og",        "ikke",    "jeg",     "fra",      "til",     "et",      "eller",     "også",
    "mye",       "når",     "der",     "her",      "hva",     "hvordan", "skal",      "uten",
    "bare",      "siden",   "mange",   "mellom",   "andre",   "finnes",  "oss",       "vært",
    "kommer",    "sier",    "hun",     "ut",       "opp",     "noen",    "noe",       "sin",
    "sitt",      "sine",    "dem",     "deres",    "vår",     "vårt",    "våre",      "over",
    "ved",       "kunne",   "gjøre",   "gjør",     "få",      "får",     "enn",       "nå",
    "etter",     "gjennom", "innen",   "allerede", "da",      "må",      "ble",       "blitt",
    "være",      "selv",    "ulike",   "hele",     "nye",     "kanskje", "hvorfor",   "hvilket",
    "hvilke",    "hvilken", "alltid",  "aldri",    "ennå",    "både",    "samt",      "mot",
    "jo",        "ifølge",  "i",       "sammen",   "dette",   "disse",   "bli",       "blir",
    "av",        "på",      "som",     "med",      "det",     "den",     "en",        "de",
    "vi",        "så",      "men",     "om",       "har",     "kan",     "var",       "han",
    "man",       "du",      "skulle",  "hadde",    "alle",    "dere",    "deg",       "meg",
    "seg",       "under",   "mer",     "år",       "å",       "er",      "at",        "for",
    "hvis",      "fordi",   "enda",    "gi",       "går",     "opptatt", "flere",     "slik",
    "sånn",      "tenker",  "veldig",  "fikk",     "ga",      "tid",     "fram",      "frem",
    "hverandre", "åpne",    "skje",    "bedre",    "bruke",   "bruker",  "bruk",      "sammen",
    "jobber",    "jobbe",   "ønsker",  "viktig",   "først",   "hvert",   "hver",      "annet",
    "ønske",     "nok",     "lage",    "uke",      "måte",    "sett",    "mennesker", "-heten",
    "-sjon",     "-sjonen", "-sjoner", "-ene",     "-ingen",  "-het",    "-lig",      "-ende",
    "-et",       "-else",   "-elsen",  "-isk",     "-hetene", "-inger",  "-ker",      "-kes",
    "-kt",       "-skap",   "-ert",    "-erte",    "-ersom",  "-øy",     "-øk",       "-ek",
    "-eik",      "-tet",    "+ø",      "+æ",       "+å",      NULL,
};

/* ---- dates ---------------------------------------------------------------------------------- */

static const char *const months[] = {
    "januar", "februar",   "mars",    "april",    "mai",      "juni", "juli",
    "august", "september", "oktober", "november", "desember", NULL,
};

static const char *const months_short[] = {
    "jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep|sept", "okt", "nov", "des", NULL,
};

static const char *const weekdays[] = {
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "man",
    "tir",    "ons",     "tor",    "tors",    "fre",    "lør",    "søn",    NULL,
};

static const char *const date_words[] = {
    "den", "kl", "klokken", "klokka", NULL,
};

static const char *const date_labels[] = {
    "publisert",
    "publisert den",
    "først publisert",
    "publiseringsdato",
    "lagt ut",
    "skrevet",
    "sendt",
    "dato",
    "opprettet",
    "artikkelen ble publisert",
    NULL,
};

static const char *const update_labels[] = {
    "oppdatert", "sist oppdatert", "sist endret", "endret", "sist revidert", "sist publisert", NULL,
};

/* ---- blocks --------------------------------------------------------------------------------- */

static const char *const navigation[] = {
    "hopp til *",
    "hopp til hovedinnhold",
    "gå til innhold",
    "gå til hovedinnhold",
    "til innholdet",
    "til hovedinnhold",
    "til toppen",
    "til forsiden",
    "tilbake til toppen",
    "tilbake til *",
    "tilbake",
    "forsiden",
    "forside",
    "hjem",
    "start",
    "meny",
    "åpne meny",
    "lukk meny",
    "lukk",
    "søk",
    "søk på *",
    "logg inn",
    "logg ut",
    "min side",
    "aktuelt",
    "nyheter",
    "siste nytt",
    "alle nyheter",
    "flere nyheter",
    "nyhetsarkiv",
    "arkiv",
    "om oss",
    "kontakt oss",
    "neste",
    "forrige",
    "neste side",
    "forrige side",
    "neste artikkel *",
    "forrige artikkel *",
    "side # av #",
    "vis mer",
    "vis flere *",
    "vis alle",
    "se alle *",
    "last inn flere",
    "du er her",
    "du er her: *",
    "innhold på siden",
    "på denne siden",
    "innhold",
    "innholdsfortegnelse",
    "norsk",
    "nynorsk",
    "bokmål",
    "english",
    "språk",
    "kategorier",
    "presserom",
    "presse",
    "ledige stillinger",
    "tilgjengelighetserklæring",
    "personvern",
    "personvernerklæring",
    "blogg",
    "bloggen",
    "kalender",
    "tjenester",
    "selvbetjening",
    "skjema",
    "hovedmeny",
    "snarveier",
    "nettstedskart",
    NULL,
};

static const char *const paywall[] = {
    "vil du lese *",
    "vil du lese videre",
    "vil du lese hele saken *",
    "allerede abonnent",
    "allerede abonnent *",
    "* allerede abonnent",
    "* allerede abonnent *",
    "logg inn for å lese *",
    "logg inn for å fortsette *",
    "for å lese må du *",
    "for abonnenter",
    "kun for abonnenter *",
    "denne artikkelen er for abonnenter *",
    "* for abonnenter",
    "bli abonnent",
    "bli abonnent *",
    "kjøp abonnement *",
    "start abonnement *",
    "start ditt abonnement *",
    "* kr per måned *",
    "* kroner per måned *",
    "* kr i måneden *",
    "prøv gratis *",
    "første måned *",
    "* første måned *",
    "les hele saken *",
    "les videre",
    "du har lest artikler *",
    "opprett bruker *",
    "denne saken er låst *",
    NULL,
};

static const char *const share[] = {
    "del",
    "del:",
    "del: *",
    "del på *",
    "del artikkelen",
    "del artikkelen *",
    "del saken",
    "del saken *",
    "del siden",
    "del siden *",
    "del dette *",
    "skriv ut",
    "skriv ut *",
    "tips en venn *",
    "tips oss *",
    "send på e-post",
    "send på *",
    "lik",
    "lik oss på *",
    "følg oss *",
    "følg oss på *",
    "kopier lenke",
    "kopier lenken",
    "lytt til *",
    "lytt",
    "lagre",
    "facebook",
    "twitter",
    "linkedin",
    NULL,
};

static const char *const comments[] = {
    "# kommentarer",
    "# kommentar",
    "kommentarer",
    "kommentarer #",
    "ingen kommentarer",
    "ingen kommentarer *",
    "kommenter",
    "kommenter *",
    "legg igjen en kommentar",
    "legg igjen en kommentar *",
    "legg igjen et svar",
    "skriv en kommentar",
    "skriv en kommentar *",
    "svar",
    "avbryt svar",
    "du må være innlogget *",
    "du må være logget inn for å kommentere *",
    "e-postadressen din vil ikke *",
    "obligatoriske felt *",
    "vis kommentarer",
    "kommentarfeltet er stengt *",
    "alle kommentarer *",
    "# svar til *",
    NULL,
};

static const char *const related[] = {
    "les også",
    "les også: *",
    "les også *",
    "les mer",
    "les mer: *",
    "les mer om *",
    "les mer på *",
    "les mer her *",
    "les hele *",
    "mest lest",
    "mest lest *",
    "mest leste",
    "mest delt",
    "siste nytt",
    "siste saker",
    "siste artikler",
    "relaterte artikler",
    "relatert",
    "relatert: *",
    "relaterte saker",
    "relatert innhold",
    "flere saker *",
    "flere artikler *",
    "flere artikler om *",
    "flere saker om *",
    "se også",
    "se også: *",
    "se også *",
    "hør også *",
    "tidligere innlegg",
    "tidligere innlegg *",
    "andre leser *",
    "andre har også lest *",
    "du vil kanskje også *",
    "anbefalt *",
    "anbefalte artikler",
    "vi anbefaler",
    "mer om *",
    "mer fra *",
    "lenker",
    "i samme serie *",
    "populære *",
    NULL,
};

static const char *const promo[] = {
    "annonse",
    "annonser",
    "annonsørinnhold *",
    "reklame",
    "sponset *",
    "meld deg på *",
    "* meld deg på *",
    "påmelding *",
    "gå ikke glipp av *",
    "abonner på *",
    "abonnér på *",
    "* abonner på nyhetsbrev *",
    "nyhetsbrev",
    "nyhetsbrevet",
    "* vårt nyhetsbrev *",
    "få nyhetsbrev *",
    "få nyhetene *",
    "få våre beste *",
    "* rett i innboksen *",
    "* rett i innboksen",
    "din e-postadresse",
    "e-postadresse",
    "din e-post",
    "skriv inn e-post *",
    "send inn",
    "ledige stillinger *",
    "om ? kommune",
    "om selskapet",
    "arrangementer",
    "kommende arrangementer *",
    "kurs",
    "gratis webinar *",
    "last ned vår *",
    "bli medlem",
    "bli medlem *",
    "bestill boken *",
    "begrenset antall plasser *",
    "* begrenset antall plasser *",
    "full tilgang til *",
    "støtt *",
    NULL,
};

static const char *const contact[] = {
    "kontakt",
    "kontakt:",
    "kontakt: *",
    "kontakt oss",
    "kontakt oss *",
    "kontaktperson",
    "kontaktpersoner",
    "kontaktperson: *",
    "kontaktinformasjon",
    "pressekontakt",
    "pressekontakt *",
    "pressevakt *",
    "for mer informasjon *",
    "for mer informasjon",
    "mer informasjon: *",
    "har du spørsmål *",
    "spørsmål kontakt *",
    "spørsmål: *",
    "telefon: *",
    "telefon *",
    "tlf: *",
    "tlf *",
    "mobil: *",
    "e-post: *",
    "epost: *",
    "adresse: *",
    "besøksadresse *",
    "postadresse *",
    "sentralbord *",
    "servicesenteret *",
    "servicesenter *",
    "servicetorget *",
    "postboks # *",
    "org nr *",
    "organisasjonsnummer *",
    "åpningstider: *",
    NULL,
};

static const char *const cookie[] = {
    "vi bruker cookies *",
    "vi bruker informasjonskapsler *",
    "* bruker cookies *",
    "* bruker informasjonskapsler *",
    "dette nettstedet bruker *",
    "nettstedet bruker *",
    "denne nettsiden bruker *",
    "om informasjonskapsler *",
    "informasjonskapsler",
    "cookies",
    "godta alle",
    "godta alle *",
    "godta",
    "godta cookies",
    "aksepter",
    "aksepter alle *",
    "jeg godtar",
    "jeg forstår",
    "avvis alle",
    "avvis",
    "kun nødvendige *",
    "bare nødvendige *",
    "innstillinger for *",
    "tilpass",
    "samtykke",
    "* samtykker du til *",
    "* ditt samtykke *",
    "ved å fortsette *",
    "ved å klikke *",
    "vi tar vare på personvernet *",
    NULL,
};

static const char *const metadata[] = {
    "stikkord",
    "stikkord: *",
    "stikkord *",
    "tagger: *",
    "tags: *",
    "emneord: *",
    "emneord *",
    "emner: *",
    "emne: *",
    "kategori: *",
    "kategorier: *",
    "publisert i *",
    "nøkkelord *",
    "# min lesetid",
    "# minutters lesetid",
    "# min lesing",
    "lesetid *",
    "lesetid: *",
    "* min lesetid",
    "ansvarlig for siden *",
    "sideansvarlig *",
    "innholdsansvarlig *",
    "# visninger",
    "til: *",
    "kopi: *",
    "vedlegg: *",
    "saksnummer *",
    "saksnr *",
    "journalnummer *",
    "kilde: *",
    "kilde *",
    "url: *",
    "lenke: *",
    "hentet *",
    "hentet: *",
    "lest *",
    "skrevet ut *",
    "artikkel-id *",
    "nr # *",
    NULL,
};

static const char *const other[] = {
    "var dette nyttig *",
    "var denne siden nyttig *",
    "fant du det du lette etter *",
    "fikk du hjelp *",
    "ja nei",
    "ja",
    "nei",
    "alle rettigheter *",
    "* alle rettigheter forbeholdt *",
    "copyright *",
    "© *",
    "ansvarlig redaktør *",
    "ansvarlig redaktør: *",
    "ansvarlig utgiver *",
    "last ned *",
    "last ned",
    "last ned bilde",
    "rettelse: *",
    "rettelse *",
    "denne artikkelen er mer enn *",
    "artikkelen er over # år *",
    "artikkelen er eldre enn *",
    "innholdet kan være utdatert *",
    "tenk på miljøet *",
    "denne e-posten *",
    "meld deg av *",
    "vis i nettleser *",
    "åpnes i nytt vindu",
    "brukervilkår",
    "meld fra om feil *",
    NULL,
};

static const char *const kickers[] = {
    "pressemelding", "nyhet",     "intervju", "reportasje", "debatt",         "kronikk",
    "leder",         "kommentar", "portrett", "ledelse",    "digitalisering", "innovasjon",
    "teknologi",     "bakgrunn",  "analyse",  "innlegg",    "blogginnlegg",   "gjesteinnlegg",
    "rapport",       "tema: *",   "notis",    "utdanning",  "helse",          NULL,
};

static const char *const byline_labels[] = {
    "tekst: *",
    "tekst og foto: *",
    "tekst & foto: *",
    "av: *",
    "av *",
    "skrevet av *",
    "forfatter: *",
    "forfatter *",
    "journalist: *",
    "publisert av *",
    "om forfatteren *",
    "om forfatteren: *",
    "fra: *",
    "avsender: *",
    "fotograf: *",
    "redaktør: *",
    NULL,
};

static const char *const caption_labels[] = {
    "foto: *",
    "* foto: *",
    "foto *",
    "fotograf: *",
    "* fotograf: *",
    "bilde: *",
    "* bilde: *",
    "illustrasjon: *",
    "* illustrasjon: *",
    "illustrasjonsfoto *",
    "* illustrasjonsfoto *",
    "* illustrasjonsfoto",
    "grafikk: *",
    "* grafikk: *",
    "* privat foto",
    "arkivfoto *",
    "* arkivfoto",
    NULL,
};

static const char *const photo_by[] = {"by", "av", NULL};

static const char *const box_labels[] = {
    "fakta",         "fakta: *", "fakta *",       "faktaboks", "faktaboks: *", "kort om *",
    "i korte trekk", "i tall",   "om prosjektet", "tidslinje", NULL,
};

static const char *const heading_labels[] = {
    "bakgrunn",     "oppsummering",         "sammendrag",
    "resultater",   "veien videre",         "neste steg",
    "utfordringer", "konklusjon",           "sjekkliste",
    "praktisk",     "praktisk informasjon", "åpningstider",
    "hva skjer nå", "erfaringer",           NULL,
};

static const char *const maxim_leads[] = {
    "som jeg pleier å si", "som vi pleier å si", "* pleier å si",
    "* pleide å si",       "som det heter *",    NULL,
};

static const char *const greetings[] = {
    "hei",
    "hei *",
    "kjære *",
    "god morgen *",
    "hilsen",
    "hilsen *",
    "med vennlig hilsen",
    "med vennlig hilsen *",
    "vennlig hilsen *",
    "mvh *",
    "god helg",
    "god helg *",
    "god jul *",
    "god sommer *",
    "ha en fin *",
    "takk for *",
    "lykke til *",
    "vi sees *",
    "ps *",
    NULL,
};

static const char *const email_from[] = {
    "fra: *",
    "avsender: *",
    NULL,
};

static const char *const email_subject[] = {
    "emne: *",
    "sak: *",
    "vedr: *",
    NULL,
};

static const char *const said[] = {
    "sier",         "sa",        "forteller",   "mener",     "forklarer", "fortsetter",
    "understreker", "påpeker",   "legger",      "svarer",    "skriver",   "innrømmer",
    "husker",       "tror",      "synes",       "fortalte",  "forklarte", "mente",
    "ler",          "spør",      "konkluderer", "avslutter", "avslører",  "fremhever",
    "konstaterer",  "beskriver", "hevder",      "minnes",    "smiler",    "oppsummerer",
    "medgir",       "leder",     NULL,
};

static const char *const pronouns[] = {
    "han", "hun", "hen", "den", "det", "de", "man", "ham", "henne", NULL,
};

static const char *const first_person[] = {
    "jeg", "meg", "min", "mitt", "mine", NULL,
};

static const char *const finite[] = {
    "er",     "var",     "har",      "hadde",  "skal",    "skulle", "kan",     "kunne",
    "vil",    "ville",   "må",       "måtte",  "får",     "fikk",   "blir",    "ble",
    "gjør",   "gjorde",  "går",      "gikk",   "kommer",  "kom",    "ser",     "så",
    "sier",   "sa",      "tar",      "tok",    "gir",     "ga",     "finnes",  "står",
    "sto",    "trenger", "bør",      "burde",  "vet",     "visste", "tror",    "heter",
    "ligger", "sitter",  "jobber",   "leder",  "viser",   "mener",  "begynte", "begynner",
    "bruker", "brukte",  "holder",   "lar",    "skaper",  "betyr",  "handler", "følger",
    "spør",   "prøver",  "forsvant", "dukket", "fjernet", "ringer", "eier",    "skjer",
    "møter",  "åpner",   "stopper",  NULL,
};

static const char *const function_words[] = {
    "og",     "å",      "at",      "i",       "på",    "for",     "til",    "med",    "av",
    "om",     "som",    "en",      "et",      "ei",    "den",     "det",    "de",     "dem",
    "er",     "men",    "når",     "hvordan", "hva",   "hvorfor", "hvem",   "hvilke", "der",
    "her",    "så",     "ikke",    "fra",     "ved",   "under",   "over",   "etter",  "før",
    "mellom", "uten",   "gjennom", "eller",   "samt",  "vi",      "du",     "dere",   "man",
    "han",    "hun",    "jeg",     "alle",    "mange", "nå",      "da",     "siden",  "bare",
    "også",   "dette",  "denne",   "disse",   "sin",   "sitt",    "sine",   "hos",    "mot",
    "innen",  "fordi",  "mens",    "var",     "har",   "kan",     "skal",   "må",     "vår",
    "våre",   "alt",    "ingen",   "noen",    "hver",  "ifølge",  "flere",  "ble",    "blir",
    "hadde",  "skulle", "vil",     "får",     "fikk",  "hans",    "hennes", "deres",  "min",
    "mitt",   "mine",   "vårt",    "ja",      "nei",   "takk",    "hei",    "les",    "se",
    NULL,
};

/* ---- article -------------------------------------------------------------------------------- */

static const char *const roles[] = {
    "sjef",
    "leder",
    "direktør",
    "rådgiver",
    "koordinator",
    "saksbehandler",
    "rådmann",
    "ordfører",
    "sekretær",
    "utvikler",
    "strateg",
    "arkitekt",
    "rektor",
    "professor",
    "lærer",
    "lege",
    "overlege",
    "sykepleier",
    "helsefagarbeider",
    "vernepleier",
    "ingeniør",
    "jurist",
    "økonom",
    "minister",
    "statssekretær",
    "fylkesmann",
    "statsforvalter",
    "fylkesordfører",
    "fylkesrådmann",
    "byråd",
    "byrådsleder",
    "konsulent",
    "spesialist",
    "ekspert",
    "designer",
    "analytiker",
    "tillitsvalgt",
    "forsker",
    "førsteamanuensis",
    "politiker",
    "redaktør",
    "journalist",
    "fotograf",
    "forfatter",
    "prosjektleder",
    "virksomhetsleder",
    "kommunalsjef",
    "etatsdirektør",
    "ansvarlig",
    "styrer",
    "pedagog",
    "vaktmester",
    "student",
    "medarbeider",
    NULL,
};

static const char *const role_prefixes[] = {
    "fungerende", "assisterende",   "konstituert", "nestleder", "ny",
    "tidligere",  "seniorrådgiver", "vår",         "kommunens", NULL,
};

static const char *const role_tails[] = {
    "en", "n", "et", "a", "ene", "er", "e", "s", "ens", NULL,
};

static const char *const outsiders[] = {
    "konsulent", "journalist", "redaktør", "forfatter", "skribent", "fotograf", NULL,
};

static const char *const copulas[] = {
    "er", "blir", "som", "heter", "var", "ble", NULL,
};

static const char *const he[] = {
    "han",
    "ham",
    "hans",
    NULL,
};

static const char *const she[] = {
    "hun",
    "henne",
    "hennes",
    NULL,
};

static const char *const name_particles[] = {
    "von", "af", "de", "van", "der", "la", "el", "al", NULL,
};

static const char *const not_names[] = {
    "Det",     "Den",     "De",      "Du",    "Vi",      "Dere",  "Han",    "Hun",     "Jeg",
    "Man",     "En",      "Et",      "Og",    "Men",     "At",    "Som",    "Om",      "Når",
    "Der",     "Her",     "Hvordan", "Hva",   "Hvorfor", "Hvem",  "Så",     "Nå",      "Da",
    "Etter",   "Før",     "Under",   "Over",  "Med",     "Uten",  "For",    "Fra",     "Til",
    "Mot",     "Ved",     "På",      "Av",    "I",       "Siden", "Ifølge", "Gjennom", "Alle",
    "Ingen",   "Noen",    "Mange",   "Flere", "Dette",   "Denne", "Disse",  "Norge",   "Sverige",
    "Danmark", "Finland", "Europa",  "Foto",  "Tekst",   "Les",   "Se",     NULL,
};

static const char *const credits[] = {
    "foto", "fotograf", "bilde", "photo", "by", "illustrasjon", NULL,
};

static const char *const org_forms[] = {
    "municipality|* kommune",
    "region|* fylkeskommune",
    "university|* universitet",
    "university|universitetet i *",
    "university|høgskolen i *",
    "university|universitetet *",
    "company|* as",
    "company|* kf",
    "other|* sykehus",
    "municipality|city of *",
    NULL,
};

static const char *const org_nouns[] = {
    "municipality|kommunen|kommunens|byen|byens|rådhuset|kommunedirektøren|ordføreren",
    "region|fylkeskommunen|fylkeskommunens|fylket",
    "agency|etaten|direktoratet|direktoratets|tilsynet",
    "university|universitetet|universitetets|høgskolen",
    "company|selskapet|selskapets",
    NULL,
};

static const char *const place_tails[] = {
    "fylke", "universitet", "lufthavn", "fk", "il", "stasjon", NULL,
};

static const char *const place_words[] = {
    "os",
    "vang",
    NULL,
};

static const char *const at[] = {
    "i", "ved", "på", "hos", "innen", "fra", "for", NULL,
};

static const char *const former[] = {
    "tidligere", "før", "opprinnelig", "forrige", NULL,
};

static const char *const beside[] = {
    "eier", "eies", "leverandør", "leverandøren", "nabokommunen", NULL,
};

static const char *const title_labels[] = {
    "emne",
    "tittel",
    "overskrift",
    NULL,
};

static const char *const source_labels[] = {
    "kilde",
    "kilder",
    NULL,
};

static const char *const url_labels[] = {
    "url",
    "lenke",
    "nettadresse",
    NULL,
};

static const char *const retrieved_labels[] = {
    "hentet",
    "lastet ned",
    "lest",
    NULL,
};

static const char *const published_in[] = {
    "publisert i",
    "opprinnelig publisert i",
    "først publisert i",
    NULL,
};

/* ---- principles ----------------------------------------------------------------------------- */

/* ---- the language --------------------------------------------------------------------------- */

const struct lang lang_nb = {
    .code = "nb",
    .name = "Norwegian Bokmål",
    .quote_open = "«",
    .quote_close = "»",
    .single_open = "‘",
    .single_close = "’",
    .dash = "–",
    .dash_spaced = true,
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
            [LIST_GREETINGS] = greetings,
            [LIST_EMAIL_FROM] = email_from,
            [LIST_EMAIL_SUBJECT] = email_subject,
            [LIST_SAID] = said,
            [LIST_PRONOUNS] = pronouns,
            [LIST_FIRST_PERSON] = first_person,
            [LIST_FINITE] = finite,
            [LIST_FUNCTION_WORDS] = function_words,
            /* article */
            [LIST_ROLES] = roles,
            [LIST_ROLE_PREFIXES] = role_prefixes,
            [LIST_ROLE_TAILS] = role_tails,
            [LIST_OUTSIDERS] = outsiders,
            [LIST_COPULAS] = copulas,
            [LIST_HE] = he,
            [LIST_SHE] = she,
            [LIST_NAME_PARTICLES] = name_particles,
            [LIST_NOT_NAMES] = not_names,
            [LIST_CREDITS] = credits,
            [LIST_ORG_FORMS] = org_forms,
            [LIST_ORG_NOUNS] = org_nouns,
            [LIST_PLACE_TAILS] = place_tails,
            [LIST_PLACE_WORDS] = place_words,
            [LIST_AT] = at,
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
            /* principles */
        },
    .words =
        {
            [BOOK_ANTHOLOGY] = "Antologi",
            [BOOK_AND_OTHERS] = "m.fl.",
            [BOOK_CONTENTS] = "Innhold",
            [BOOK_COVER] = "Omslag",
            [BOOK_TITLE_PAGE] = "Tittelside",
            [BOOK_COLOPHON] = "Kolofon",
            [BOOK_PREFACE] = "Forord",
            [BOOK_CHAPTER] = "Kapittel",
            [BOOK_UNSORTED] = "Andre tekster",
            [BOOK_PRINCIPLES] = "Samlede prinsipper",
            [BOOK_BY_ORGANISATION] = "Etter organisasjon",
            [BOOK_BY_THEME] = "Etter tema",
            [BOOK_NO_THEME] = "Uten tema",
            [BOOK_SOURCES] = "Kilder",
            [BOOK_APPENDIX] = "Vedlegg",
            [BOOK_PERSONS] = "Personregister",
            [BOOK_ORGANISATIONS] = "Organisasjonsregister",
            [BOOK_THEMES] = "Temaregister",
            [BOOK_INDEX] = "Register",
            [BOOK_ORIGIN] = "Opphav",
            [BOOK_AUTHOR] = "Tekst",
            [BOOK_PUBLICATION] = "Publikasjon",
            [BOOK_PUBLISHED] = "Publisert",
            [BOOK_RETRIEVED] = "Hentet",
            [BOOK_PERMISSION] = "Tillatelse",
            [BOOK_LICENCE] = "etter lisens",
            [BOOK_OWN] = "egen tekst",
            [BOOK_CONSENT] = "med opphaverens samtykke",
            [BOOK_QUOTATION] = "sitat etter åndsverkloven",
            [BOOK_OPEN] = "fri til gjengivelse",
            [BOOK_UNKNOWN] = "ikke avklart",
            [BOOK_FILE] = "Fil",
            [BOOK_PICTURE] = "Bilde i originalen:",
            [BOOK_SPEAKER] = "Sagt av",
            [BOOK_TO_PLACE] = "Til stedet i teksten",
            [BOOK_TO_PRINCIPLE] = "Til prinsippet",
            [BOOK_OMITTED] = "Utelatt",
            [BOOK_OMIT_NAVIGATION] = "menyer og navigasjon",
            [BOOK_OMIT_PAYWALL] = "oppfordringer om å abonnere eller logge inn",
            [BOOK_OMIT_SHARE] = "delingsknapper",
            [BOOK_OMIT_COMMENTS] = "leserkommentarer",
            [BOOK_OMIT_RELATED] = "henvisninger til andre artikler",
            [BOOK_OMIT_PROMO] = "reklame og egenreklame",
            [BOOK_OMIT_CONTACT] = "kontaktopplysninger",
            [BOOK_OMIT_COOKIE] = "meldinger om informasjonskapsler",
            [BOOK_OMIT_DUPLICATE] = "gjentakelser",
            [BOOK_OMIT_METADATA] = "opplysninger om nettsiden",
            [BOOK_OMIT_OTHER] = "annet",
            [BOOK_RIGHTS_DEFAULT] = "Rettighetene til tekstene tilhører opphaverne.",
            [BOOK_MADE_BY] = "Satt sammen med",
            [BOOK_ACCESSIBILITY] =
                "Hele boken er tekst som tilpasser seg skjermen og leserens valg av skrifttype, "
                "størrelse og farger, og som kan leses opp. Overskriftene er merket opp i nivåer. "
                "Innholdsfortegnelse, registre og lenker fører til hver del. Det eneste bildet er "
                "omslaget, som har alternativ tekst.",
            [BOOK_SEE_ALSO] = "Se også",
            [BOOK_PAGE_TOP] = "Til innholdet",
            [BOOK_ARTICLE] = "Artikkel",
            [BOOK_PRINCIPLE] = "Prinsipp",
            [BOOK_EDITOR] = "Redaktør",
            [BOOK_PUBLISHER] = "Utgiver",
            [BOOK_EDITION] = "Utgave",
            [BOOK_CONTACT] = "Kontakt",
            [BOOK_DIARY] = "Saksnummer",
            [BOOK_STATEMENT] = "Tilgjengelighetserklæring",
            [BOOK_COVER_FONT] = "Omslagets skrift",
            [BOOK_BIBLIOGRAPHY] = "Kildeliste",
            [BOOK_REPEATS] = "Gjentar",
            [BOOK_NUMBERS] = "Tallene er artiklenes nummer.",
            [BOOK_PRINCIPLE_NUMBERS] = "Tallene er prinsippenes nummer.",
        },
};
