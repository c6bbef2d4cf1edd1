/* SPDX-License-Identifier: MIT
 *
 * Norwegian Bokmål: its words, its typography and the fixed words of its books. Only data; what a
 * list means is told in lists.def and words.def. */
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
            [BOOK_ARTICLE] = "Artikkel",
            [BOOK_PRINCIPLE] = "Prinsipp",
            [BOOK_EDITOR] = "Redaktør",
            [BOOK_PUBLISHER] = "Utgiver",
            [BOOK_EDITION] = "Utgave",
            [BOOK_CONTACT] = "Kontakt",
            [BOOK_DIARY] = "Saksnummer",
            [BOOK_STATEMENT] = "Tilgjengelighetserklæring",
            [BOOK_COVER_FONT] = "Omslagets skrift",
            [BOOK_REPEATS] = "Gjentar",
            [BOOK_NUMBERS] = "Tallene er artiklenes nummer.",
            [BOOK_PRINCIPLE_NUMBERS] = "Tallene er prinsippenes nummer.",
        },
};
