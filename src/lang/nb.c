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

static const char *const writers[] = {
    "tekst", "av", "by", "skrevet", "journalist", "forfatter", NULL,
};

static const char *const senders[] = {
    "fra",
    "avsender",
    NULL,
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

static const char *const inhabitants[] = {
    "borgere",
    "boere",
    NULL,
};

static const char *const at[] = {
    "i", "ved", "på", "hos", "innen", "fra", "for", "av", NULL,
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

static const char *const said[] = {
    "sier",        "sa",        "forteller", "mener", "forklarer", "synes",      "understreker",
    "påpeker",     "svarer",    "spør",      "tror",  "legger",    "fortsetter", "avslutter",
    "minnes",      "husker",    "innrømmer", "ler",   "smiler",    "beskriver",  "konstaterer",
    "oppsummerer", "fremhever", "medgir",    "leder", "skriver",   NULL,
};

static const char *const first_person[] = {
    "jeg", "meg", "min", "mitt", "mine", NULL,
};

static const char *const function_words[] = {
    "og",      "men",  "at",    "som",    "om",    "når",   "der",   "her",   "hvordan", "hva",
    "hvorfor", "så",   "nå",    "da",     "etter", "før",   "under", "over",  "med",     "uten",
    "for",     "fra",  "til",   "mot",    "ved",   "på",    "av",    "i",     "siden",   "ifølge",
    "gjennom", "alle", "ingen", "noen",   "mange", "flere", "dette", "denne", "disse",   "det",
    "den",     "de",   "du",    "vi",     "dere",  "han",   "hun",   "jeg",   "man",     "en",
    "et",      "er",   "var",   "ble",    "blir",  "har",   "hadde", "kan",   "skal",    "skulle",
    "må",      "vil",  "får",   "fikk",   "hos",   "ikke",  "bare",  "også",  "mens",    "sin",
    "sitt",    "sine", "hans",  "hennes", "deres", "min",   "mitt",  "mine",  "vår",     "vårt",
    "våre",    "hvem", "ja",    "nei",    "takk",  "hei",   "les",   "se",    NULL,
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
            [LIST_WRITERS] = writers,
            [LIST_SENDERS] = senders,
            [LIST_ORG_FORMS] = org_forms,
            [LIST_ORG_NOUNS] = org_nouns,
            [LIST_PLACE_TAILS] = place_tails,
            [LIST_PLACE_WORDS] = place_words,
            [LIST_INHABITANTS] = inhabitants,
            [LIST_AT] = at,
            [LIST_FORMER] = former,
            [LIST_BESIDE] = beside,
            [LIST_TITLE_LABELS] = title_labels,
            [LIST_SOURCE_LABELS] = source_labels,
            [LIST_URL_LABELS] = url_labels,
            [LIST_RETRIEVED_LABELS] = retrieved_labels,
            [LIST_PUBLISHED_IN] = published_in,
            [LIST_SAID] = said,
            [LIST_FIRST_PERSON] = first_person,
            [LIST_FUNCTION_WORDS] = function_words,
            [LIST_GIVEN_NAMES] = given_names,
            [LIST_GIVEN_NAMES_HE] = given_names_he,
            [LIST_GIVEN_NAMES_SHE] = given_names_she,
            /* principles */
        },
    .words =
        {
            [BOOK_ANTHOLOGY] = "Antologi",
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
        },
};
