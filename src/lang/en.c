/* SPDX-License-Identifier: MIT
 *
 * English: its words, its typography and the fixed words of its books, which stand in for those
 * that another language lacks. Only data; what a list means is told in lists.def and words.def. */
#include "lang/given_names.h"
#include "lang/lang.h"

#include "base/banned.h"

/* ---- detection ------------------------------------------------------------------------------ */

static const char *const stopwords[] = {
    "the",    "of",    "and",   "to",      "that",    "is",      "was",    "for",     "with",
    "on",     "are",   "be",    "this",    "have",    "from",    "by",     "not",     "or",
    "his",    "they",  "which", "you",     "had",     "been",    "has",    "their",   "we",
    "more",   "who",   "will",  "would",   "when",    "if",      "no",     "what",    "there",
    "can",    "her",   "my",    "about",   "up",      "into",    "your",   "she",     "than",
    "other",  "how",   "its",   "our",     "two",     "these",   "may",    "then",    "do",
    "first",  "any",   "like",  "such",    "over",    "out",     "so",     "only",    "it",
    "as",     "at",    "an",    "were",    "he",      "one",     "all",    "could",   "should",
    "did",    "very",  "where", "through", "because", "between", "those",  "after",   "before",
    "many",   "much",  "while", "each",    "does",    "against", "during", "without", "us",
    "them",   "us",    "me",    "also",    "just",    "now",     "people", "some",    "must",
    "being",  "most",  "same",  "i'm",     "don't",   "it's",    "we're",  "that's",  "doesn't",
    "didn't", "can't", "isn't", "won't",   "i've",    "we've",   "in",     "a",       "i",
    "but",    "-ing",  "-tion", "-ly",     "-ed",     "-ness",   "-ment",  "-ity",    "-ings",
    "-tions", "-ers",  "-est",  "-ous",    "-ive",    "-able",   "-ies",   "-ful",    NULL,
};

/* ---- dates ---------------------------------------------------------------------------------- */

static const char *const months[] = {
    "january", "february",  "march",   "april",    "may",      "june", "july",
    "august",  "september", "october", "november", "december", NULL,
};

static const char *const months_short[] = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep|sept", "oct", "nov", "dec", NULL,
};

static const char *const weekdays[] = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues",   "wed",     "thu",       "thur",     "thurs",  "fri",      "sat",    "sun", NULL,
};

static const char *const date_words[] = {
    "of", "on", "at", "the", "st", "nd", "rd", "th", NULL,
};

static const char *const date_labels[] = {
    "published",
    "first published",
    "published on",
    "posted",
    "posted on",
    "posted by",
    "date",
    "sent",
    "issued",
    "created",
    "publication date",
    "released",
    "news",
    NULL,
};

static const char *const update_labels[] = {
    "updated",       "last updated", "updated on",  "last modified",     "modified",
    "last reviewed", "reviewed",     "last edited", "page last updated", NULL,
};

/* ---- blocks --------------------------------------------------------------------------------- */

/* ---- article -------------------------------------------------------------------------------- */

static const char *const roles[] = {
    "chief",       "director",     "manager",    "head",           "secretary",
    "leader",      "strategist",   "developer",  "coordinator",    "adviser",
    "advisor",     "officer",      "engineer",   "lawyer",         "economist",
    "principal",   "professor",    "lecturer",   "researcher",     "teacher",
    "doctor",      "nurse",        "minister",   "mayor",          "councillor",
    "councilor",   "chair",        "chairman",   "chairwoman",     "chairperson",
    "president",   "designer",     "analyst",    "controller",     "inspector",
    "consultant",  "specialist",   "expert",     "administrator",  "technician",
    "planner",     "editor",       "journalist", "reporter",       "photographer",
    "author",      "librarian",    "ombudsman",  "representative", "spokesperson",
    "spokeswoman", "spokesman",    "coach",      "founder",        "ceo",
    "cio",         "cdo",          "cto",        "architect",      "scientist",
    "student",     "commissioner", "governor",   "superintendent", NULL,
};

static const char *const role_prefixes[] = {
    "deputy", "acting", "vice",    "assistant", "associate", "senior", "chief",
    "former", "new",    "interim", "our",       "the",       NULL,
};

static const char *const role_tails[] = {
    "s",
    NULL,
};

static const char *const outsiders[] = {
    "consultant",   "journalist", "editor",    "author",     "writer",
    "photographer", "reporter",   "columnist", "freelancer", NULL,
};

static const char *const copulas[] = {
    "is", "was", "as", "became", "becomes", NULL,
};

static const char *const he[] = {
    "he",
    "him",
    "his",
    NULL,
};

static const char *const she[] = {
    "she",
    "her",
    "hers",
    NULL,
};

static const char *const name_particles[] = {
    "von", "af", "de", "van", "der", "la", "el", "al", "bin", NULL,
};

static const char *const not_names[] = {
    "The",      "A",       "An",      "And",       "But",      "If",        "When",     "Where",
    "Here",     "How",     "What",    "Why",       "Who",      "So",        "Now",      "Then",
    "After",    "Before",  "Under",   "Over",      "With",     "Without",   "For",      "From",
    "To",       "By",      "Of",      "In",        "On",       "At",        "Since",    "According",
    "Through",  "Between", "Because", "Both",      "All",      "None",      "Some",     "Many",
    "This",     "These",   "Those",   "It",        "He",       "She",       "They",     "We",
    "You",      "I",       "My",      "Our",       "Your",     "Their",     "His",      "Her",
    "Its",      "Sweden",  "Norway",  "Denmark",   "Finland",  "Europe",    "European", "Read",
    "See",      "Photo",   "Text",    "Two",       "Three",    "Four",      "Five",     "First",
    "Every",    "Each",    "As",      "Not",       "Most",     "January",   "February", "March",
    "April",    "May",     "June",    "July",      "August",   "September", "October",  "November",
    "December", "Monday",  "Tuesday", "Wednesday", "Thursday", "Friday",    "Saturday", "Sunday",
    "New",      NULL,
};

static const char *const credits[] = {
    "photo", "photographer", "picture", "by", "image", "illustration", "photography", NULL,
};

static const char *const org_forms[] = {
    "municipality|city of *",
    "municipality|municipality of *",
    "municipality|* municipality",
    "region|region *",
    "region|* region",
    "region|* county council",
    "university|university of *",
    "university|* university",
    "agency|* agency",
    "company|* ltd",
    "company|* ab",
    "municipality|* council",
    NULL,
};

static const char *const org_nouns[] = {
    "municipality|city|municipality|council",
    "region|region|county",
    "agency|agency|authority",
    "university|university",
    "company|company",
    NULL,
};

static const char *const place_tails[] = {
    "county", "university", "airport", "region", "fc", NULL,
};

static const char *const at[] = {
    "at", "in", "of", "for", "with", "from", NULL,
};

static const char *const former[] = {
    "formerly", "previously", "former", "earlier", NULL,
};

static const char *const beside[] = {
    "owner", "owned", "supplier", "vendor", "neighbour", "neighboring", NULL,
};

static const char *const title_labels[] = {
    "subject", "title", "headline", "re", "fw", "fwd", NULL,
};

static const char *const source_labels[] = {
    "source",
    "sources",
    "publication",
    NULL,
};

static const char *const url_labels[] = {
    "url", "link", "web address", "permalink", NULL,
};

static const char *const retrieved_labels[] = {
    "retrieved", "accessed", "downloaded", "retrieved on", NULL,
};

static const char *const published_in[] = {
    "published in",
    "first published in",
    "originally published in",
    "originally published on",
    "first appeared in",
    NULL,
};

static const char *const said[] = {
    "says",      "said",      "tells",  "told",      "explains", "explained", "adds",
    "added",     "notes",     "noted",  "argues",    "argued",   "believes",  "thinks",
    "recalls",   "remembers", "admits", "concludes", "asks",     "replies",   "answers",
    "continues", "states",    "stated", "writes",    "wrote",    "laughs",    "smiles",
    "insists",   "warns",     "hopes",  "leads",     "works",    NULL,
};

static const char *const first_person[] = {
    "i", "me", "my", "mine", NULL,
};

static const char *const function_words[] = {
    "the",   "a",     "an",     "and",     "but",       "if",      "when",    "where",   "here",
    "how",   "what",  "why",    "who",     "so",        "now",     "then",    "after",   "before",
    "under", "over",  "with",   "without", "for",       "from",    "to",      "by",      "of",
    "in",    "on",    "at",     "since",   "according", "through", "between", "because", "both",
    "all",   "none",  "some",   "many",    "this",      "these",   "those",   "it",      "he",
    "she",   "they",  "we",     "you",     "i",         "my",      "our",     "your",    "their",
    "his",   "her",   "its",    "is",      "was",       "are",     "were",    "be",      "been",
    "has",   "have",  "had",    "can",     "could",     "will",    "would",   "shall",   "should",
    "must",  "may",   "might",  "not",     "only",      "also",    "while",   "or",      "than",
    "yes",   "no",    "thanks", "hello",   "read",      "see",     "every",   "each",    "as",
    "two",   "three", "four",   "five",    "first",     "most",    NULL,
};

/* ---- typography ----------------------------------------------------------------------------- */

static const char *const units[] = {
    "%",  "‰",   "°C",   "°F",   "°",   "per", "percent", "million", "billion", "thousand",
    "m",  "km",  "cm",   "mm",   "kg",  "g",   "t",       "l",       "ft",      "lb",
    "mi", "kWh", "MWh",  "GWh",  "kB",  "MB",  "GB",      "TB",      "MHz",     "GHz",
    "am", "pm",  "a.m.", "p.m.", "min", "h",   "years",   "days",    "hours",   NULL,
};

/* ---- principles ----------------------------------------------------------------------------- */

static const char *const norms[] = {
    "is not * it is|3",
    "are not * they are|3",
    "does not * it|2",
    "not * but|2",
    "without * no|2",
    "nobody * nobody|3",
    "nothing * until|2",
    "is more important than|4",
    "more important than|2",
    "matters more than|4",
    "leader's job|3",
    "manager's job|3",
    "a good leader|4",
    "a good manager|4",
    "a leader|2",
    "a manager|1",
    "leaders|1",
    "before you|1",
    "before we|1",
    "starts with|2",
    "begins with|2",
    "better to|3",
    "is built|2",
    "not until|2",
    "every time|1",
    "is worth|1",
    "deserve*|1",
    "earn*|1",
    "if you cannot|3",
    "if you can't|3",
    /* must and shall */
    "must|4",
    "we must|1",
    "must never|3",
    "must not|1",
    "should|4",
    "should never|3",
    "shall|3",
    "ought to|3",
    "have to|3",
    "has to|3",
    "had to|-2",
    "need to|3",
    "needs to|3",
    "never|2",
    "always|1",
    "no one may|4",
    "nobody may|4",
    "not allowed to|2",
    "requires|3",
    "takes more than|3",
    "pays to|3",
    /* what counts */
    "crucial|4",
    "decisive|3",
    "essential|4",
    "vital|3",
    "most important|4",
    "what matters|4",
    "matters most|4",
    "it is important|3",
    "important to|3",
    "key is|4",
    "the key to|3",
    "key to|2",
    "prerequisite|4",
    "precondition|4",
    "success factor|5",
    "secret is|4",
    "the trick|3",
    "the art of|2",
    "lesson|3",
    "lesson is|2",
    "principle|3",
    "rule is|3",
    "our rule|3",
    "the point is|3",
    "is about|2",
    "not about|3",
    "less about|3",
    "more about|3",
    "job is to|4",
    "only way|4",
    "depends on|2",
    "built on|2",
    "is not enough|4",
    "not enough to|2",
    /* what one can and cannot do */
    "cannot|2",
    "you cannot|4",
    "can not|2",
    "you can not|3",
    "can't|2",
    "you can't|4",
    "we cannot|3",
    "we can't|3",
    "no * without|3",
    "unless|2",
    "otherwise|3",
    "or else|2",
    "only then|3",
    "only if|2",
    "only when|2",
    "dare|3",
    "dare to|1",
    "courage to|3",
    "rather than|2",
    "instead of|1",
    "the more * the|4",
    "agreed that|2",
    "agreed to|2",
    "promise|2",
    "if you want|1",
    "do not|2",
    "don't|3",
    "are not started|3",
    NULL,
};

static const char *const norm_signs[] = {
    "last point|-3",
    "last one|-2",
    "last rule|-3",
    "following|-2",
    "two|-1",
    "three|-1",
    "four|-1",
    "five|-1",
    "applicants|-4",
    "whoever|2",
    "anyone who|2",
    "those who|2",
    "as a leader|2",
    "as a manager|2",
    "leader*|1",
    "leadership|1",
    "manager*|1",
    "management|1",
    "employee*|1",
    "staff|1",
    "colleague*|1",
    "team*|1",
    "organisation*|1",
    "organization*|1",
    "everyone|1",
    "nobody|1",
    "no one|1",
    "we|1",
    "us|1",
    "you|1",
    "each other|1",
    "people|1",
    "decision*|1",
    "digital*|1",
    "change*|1",
    "responsib*|1",
    "trust*|1",
    "collaborat*|1",
    "together|1",
    "courage*|1",
    "fail*|1",
    "mistake*|1",
    "learn*|1",
    "culture*|1",
    "habit*|1",
    "benefit*|1",
    "need*|0",
    "citizen*|1",
    "resident*|1",
    "user*|1",
    "strateg*|1",
    "safe*|1",
    "skill*|1",
    "technolog*|1",
    "system*|1",
    "service*|1",
    "succeed|1",
    "listen*|1",
    "not * but|2",
    "not just|1",
    "before|1",
    "from the start|2",
    "all the way|1",
    "more * than|1",
    "it is a|1",
    "was|-1",
    "were|-1",
    "had|-2",
    "became|-2",
    "got|-1",
    "would|-1",
    "began|-2",
    "said|-1",
    "thought|-1",
    "did|-1",
    "asked|-2",
    "next year|-3",
    "this year|-2",
    "in the autumn|-4",
    "in the spring|-4",
    "this spring|-3",
    "this autumn|-3",
    "after the summer|-4",
    "by the end|-3",
    "expected|-3",
    "now|-1",
    "plan|-1",
    "plans|-3",
    "planned|-3",
    "the project|-2",
    "pilot*|-2",
    "launch*|-2",
    "opens|-2",
    "starts|-2",
    "monday*|-2",
    "tuesday*|-2",
    "wednesday*|-2",
    "thursday*|-2",
    "friday*|-2",
    "january|-2",
    "february|-2",
    "april|-2",
    "june|-2",
    "july|-2",
    "august|-2",
    "september|-2",
    "october|-2",
    "november|-2",
    "december|-2",
    "million|-3",
    "percent|-2",
    "your|-1",
    "still|-1",
    "perhaps|-1",
    "maybe|-1",
    "unfortunately|-2",
    "do not have to|-3",
    "did not|-3",
    NULL,
};

static const char *const imperatives[] = {
    "accept",      "admit",    "agree",       "allow",     "ask",        "avoid",      "be",
    "begin",       "bring",    "build",       "celebrate", "change",     "choose",     "close",
    "collaborate", "commit",   "communicate", "connect",   "count",      "create",     "cut",
    "dare",        "decide",   "delegate",    "describe",  "design",     "discuss",    "do",
    "don't",       "document", "drop",        "embrace",   "empower",    "encourage",  "end",
    "ensure",      "expect",   "experiment",  "explain",   "face",       "find",       "finish",
    "fix",         "focus",    "follow",      "forget",    "fund",       "get",        "give",
    "go",          "have",     "hear",        "help",      "hire",       "hold",       "identify",
    "ignore",      "include",  "inform",      "invest",    "invite",     "involve",    "keep",
    "kill",        "know",     "lead",        "learn",     "leave",      "let",        "limit",
    "listen",      "live",     "look",        "make",      "measure",    "meet",       "move",
    "name",        "never",    "always",      "open",      "own",        "pay",        "pick",
    "plan",        "practise", "practice",    "prepare",   "prioritise", "prioritize", "protect",
    "prove",       "publish",  "put",         "read",      "remember",   "remove",     "repeat",
    "replace",     "respect",  "reward",      "say",       "set",        "share",      "show",
    "simplify",    "sit",      "slow",        "speak",     "spend",      "spread",     "stand",
    "start",       "stay",     "stop",        "support",   "take",       "talk",       "teach",
    "tell",        "test",     "thank",       "think",     "train",      "treat",      "trust",
    "try",         "turn",     "understand",  "use",       "visit",      "wait",       "walk",
    "work",        "write",    NULL,
};

static const char *const maxims[] = {
    "like to say|2",     "likes to say|2",  "used to say|2",
    "as we say|2",       "as they say|2",   "as the saying goes|2",
    "the saying goes|2", "often says|2",    "always says|2",
    "often say|2",       "always say|2",    "is fond of saying|2",
    "proverb|2",         "motto|2",         "slogan|2",
    "mantra|2",          "rule of thumb|2", "watchword|2",
    "maxim|2",           "sign|1",          "poster|1",
    "on the wall|1",     "on the door|1",   "it says|1",
    "it reads|1",        "reads|1",         "we say|1",
    "puts it|1",         "calls it|0",      NULL,
};

static const char *const advice[] = {
    "advice|4",
    "tips|4",
    "principle|4",
    "principles|5",
    "guiding principles|1",
    "success factors|5",
    "keys|3",
    "lesson|4",
    "lessons|5",
    "takeaways|5",
    "learnings|5",
    "insights|4",
    "conclusions|3",
    "rules|4",
    "ground rules|1",
    "rules of thumb|1",
    "commandments|5",
    "promises|5",
    "pledges|5",
    "values|3",
    "beliefs|3",
    "guidance|3",
    "guidelines|4",
    "recipe|3",
    "recommendations|4",
    "dos and don'ts|5",
    "habits|2",
    "mottos|4",
    "maxims|5",
    "learned|3",
    "learnt|3",
    "has taught|3",
    "taught us|3",
    "taught me|3",
    "take with|2",
    "take away|3",
    "take home|3",
    "stick to|3",
    "agreed on|3",
    "agreed|1",
    "should know|3",
    "should|2",
    "others can|2",
    "other cities|1",
    "others|1",
    "can borrow|2",
    "borrow|1",
    "can copy|2",
    "can learn|3",
    "wants others|3",
    "pass on|3",
    "sum up|2",
    "sums up|2",
    "most important|2",
    "how to succeed|3",
    "how to lead|3",
    "to succeed|3",
    "to bear in mind|3",
    "keep in mind|3",
    "remember|3",
    "managers|1",
    "leaders|1",
    "change*|1",
    "we promise|3",
    "things|1",
    "method|1",
    "differently|2",
    "card|1",
    "questions|-4",
    "question|-2",
    "checklist|-4",
    "facts|-6",
    "fact box|-6",
    "results|-4",
    "figures|-5",
    "numbers|-4",
    "dates|-5",
    "times|-4",
    "opening hours|-6",
    "programme|-3",
    "schedule|-5",
    "agenda|-4",
    "plans|-4",
    "plan|-2",
    "will happen|-4",
    "happens next|-4",
    "next steps|-4",
    "coming|-2",
    "this spring|-4",
    "this autumn|-4",
    "services|-3",
    "features|-4",
    "functions|-4",
    "measures|-3",
    "goals|-2",
    "participants|-5",
    "contact*|-5",
    "apply|-5",
    "how to apply|-5",
    "register|-5",
    "log in|-5",
    "sign up|-5",
    "order|-3",
    "documents|-4",
    "attachments|-5",
    "links|-5",
    "read more|-5",
    "so far|-4",
    "practical|-4",
    "problems|-2",
    "challenges|-2",
    "includes|-3",
    "consists of|-4",
    "contains|-3",
    NULL,
};

static const char *const not_advice[] = {
    "log in|5",       "login|4",         "sign in|5",       "password*|4",
    "register|4",     "registration*|4", "apply|4",         "application form|4",
    "applications|3", "fill in|4",       "fill out|4",      "form|1",
    "click|5",        "phone us|4",      "call us|4",       "e-mail*|3",
    "email*|3",       "book a|4",        "booking*|3",      "opening hours|6",
    "open from|4",    "closed on|4",     "no later than|4", "deadline*|4",
    "download|5",     "contact us|5",    "contact|2",       "visit our|4",
    "invoice*|4",     "pay|2",           "fee|3",           "permit|2",
    "parents|1",      "read more|5",     "subscribe*|5",    "attach*|3",
    "submit*|4",      "you must|2",      "your account|4",  NULL,
};

static const char *const enumerations[] = {
    "first",  "firstly", "first of all", "second",        "secondly",     "third",  "thirdly",
    "fourth", "finally", "the first is", "the second is", "the third is", "lastly", NULL,
};

static const char *const abbreviations[] = {
    "e.g.",    "i.e.", "etc.", "mr.",  "mrs.",  "ms.",  "dr.",  "prof.", "st.",  "vs.",  "no.",
    "approx.", "ca.",  "cf.",  "p.",   "pp.",   "inc.", "ltd.", "co.",   "a.m.", "p.m.", "u.s.",
    "u.k.",    "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.",  NULL,
};

/* The ids are the same in every language. */
static const char *const themes[] = {
    "trust|Trust|trust|safe|afraid|fear|honest|open|transparen|confiden",
    "delegation|Delegation and mandate|delegat|mandate|empower|decid|decision|own "
    "|owner|responsib|power|let go|authority",
    "collaboration|Collaboration|collaborat|cooperat|together|common|shared|share |each "
    "other|neighbour|partner|agree",
    "courage|Courage and "
    "mistakes|courage|brave|dare|fail|mistake|error|try|test|experiment|risk|unfinished|embarrass",
    "learning|Learning and curiosity|learn|curio|question|ask "
    "|evaluat|experience|knowledge|listen|hear",
    "competence|Skills|skill|competen|train|course|expert|understand|practi",
    "citizens|Benefit to "
    "citizens|citizen|resident|customer|user|patient|pupil|student|benefit|need|service|call|"
    "society|person who",
    "strategy|Strategy and follow-up|strateg|plan|goal|measure|steer|govern|follow "
    "up|result|priorit|purpose|vision|problem",
    "leadership|Leadership|leader|lead |leading|manager|management|boss|example|succeed",
    "change|Change and habits|chang|habit|behav|cultur|routine|way of working|ways of "
    "working|start|transform",
    "technology|Technology and data|tech|system|digital|it-|data|ai |tool|automat|app "
    "|machine|robot|project",
    "simplicity|Simplicity|simpl|easy|easier|remove|stop|fewer|less|clean|unnecessary|bureaucra",
    NULL,
};

/* ---- the language --------------------------------------------------------------------------- */

const struct lang lang_en = {
    .code = "en",
    .name = "English",
    .quote_open = "“",
    .quote_close = "”",
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
            [LIST_ORG_FORMS] = org_forms,
            [LIST_ORG_NOUNS] = org_nouns,
            [LIST_PLACE_TAILS] = place_tails,
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
        },
    .words =
        {
            [BOOK_ANTHOLOGY] = "Anthology",
            [BOOK_CONTENTS] = "Contents",
            [BOOK_COVER] = "Cover",
            [BOOK_TITLE_PAGE] = "Title page",
            [BOOK_COLOPHON] = "Colophon",
            [BOOK_PREFACE] = "Preface",
            [BOOK_CHAPTER] = "Chapter",
            [BOOK_UNSORTED] = "Other texts",
            [BOOK_PRINCIPLES] = "Collected principles",
            [BOOK_BY_ORGANISATION] = "By organisation",
            [BOOK_BY_THEME] = "By theme",
            [BOOK_NO_THEME] = "Without a theme",
            [BOOK_SOURCES] = "Sources",
            [BOOK_APPENDIX] = "Appendix",
            [BOOK_PERSONS] = "Index of persons",
            [BOOK_ORGANISATIONS] = "Index of organisations",
            [BOOK_THEMES] = "Index of themes",
            [BOOK_INDEX] = "Index",
            [BOOK_ORIGIN] = "Origin",
            [BOOK_AUTHOR] = "Text",
            [BOOK_PUBLICATION] = "Publication",
            [BOOK_PUBLISHED] = "Published",
            [BOOK_RETRIEVED] = "Retrieved",
            [BOOK_PERMISSION] = "Permission",
            [BOOK_LICENCE] = "under licence",
            [BOOK_OWN] = "own text",
            [BOOK_CONSENT] = "with the author’s consent",
            [BOOK_QUOTATION] = "quoted under copyright law",
            [BOOK_OPEN] = "free to reproduce",
            [BOOK_UNKNOWN] = "not established",
            [BOOK_FILE] = "File",
            [BOOK_PICTURE] = "Picture in the original:",
            [BOOK_SPEAKER] = "Said by",
            [BOOK_TO_PLACE] = "To the place in the text",
            [BOOK_TO_PRINCIPLE] = "To the principle",
            [BOOK_OMITTED] = "Left out",
            [BOOK_OMIT_NAVIGATION] = "menus and navigation",
            [BOOK_OMIT_PAYWALL] = "calls to subscribe or log in",
            [BOOK_OMIT_SHARE] = "share buttons",
            [BOOK_OMIT_COMMENTS] = "readers’ comments",
            [BOOK_OMIT_RELATED] = "references to other articles",
            [BOOK_OMIT_PROMO] = "advertising and promotion",
            [BOOK_OMIT_CONTACT] = "contact details",
            [BOOK_OMIT_COOKIE] = "cookie notices",
            [BOOK_OMIT_DUPLICATE] = "repetitions",
            [BOOK_OMIT_METADATA] = "details of the web page",
            [BOOK_OMIT_OTHER] = "other",
            [BOOK_RIGHTS_DEFAULT] = "The rights to the texts belong to their authors.",
            [BOOK_MADE_BY] = "Compiled with",
            [BOOK_ACCESSIBILITY] =
                "The whole book is text that adapts to the screen and to the reader’s choice of "
                "typeface, size and colours, and that can be read aloud. Headings are marked up by "
                "level. The table of contents, the indexes and links lead to every part. The only "
                "image is the cover, which has a text alternative.",
            [BOOK_SEE_ALSO] = "See also",
            [BOOK_PAGE_TOP] = "To the contents",
        },
};
