---@meta

---@alias Text string|{ nl: string, en: string }
---@alias Names string|string[]
---@alias Raises string|(string|table)[]
---@alias Condition table|fun(s: table): boolean
---@alias Story Text|First|(Text|Also)[]
---@alias Ways string|(string|WayFields)[]

---@class AlsoFields
---@field when? Condition
---@field needs? Names
---@field unless? Names
---@field [integer] Text

---@class (exact) WayFields
---@field when? Condition Alleen als dit geldt: waarden van de toestand, of een functie.
---@field needs? Names Alleen als dit deze keer al gebeurd of gedaan is.
---@field unless? Names Alleen als dit deze keer nog niet gebeurd of gedaan is.
---@field to string De stap waar deze weg heen gaat.
---@field feedback? Story Wat de speler leest als het deze weg wordt.

---@class (exact) SourceFields
---@field title Text Hoe het document heet.
---@field owner Text Van wie het is.

---@class Scenario

---@class (exact) ScenarioFields
---@field title Text De titel op het beginscherm.
---@field summary? Text Eén regel op het beginscherm.
---@field goal? Text Wat de speler hiervan leert.
---@field minutes? integer Hoe lang spelen ongeveer duurt, in minuten.
---@field level? integer Hoe moeilijk, van 1 tot 5. Bepaalt de plaats op het beginscherm.
---@field start string De stap waar het begint.
---@field complainant? string De persoon die de klacht heeft; in teksten {klager}.
---@field procedures? Names De stappenplannen waaronder dit gespeeld kan worden; het eerste is de gewone keus.
---@field procedure? Names Hetzelfde, als het er maar één is.
---@field state? table<string, boolean|Range|OneOf> Alles wat tijdens het spelen kan veranderen.
---@field renames? table<string, string> Namen die veranderd zijn, zodat wat eerder gespeeld is leesbaar blijft.
---@field accepts? table<string, string> Waarschuwingen die je bewust laat staan, met de reden.
---@field example? { [1]: string, [2]: Text }[] Een heel verloop, keuze voor keuze uitgelegd, voor wie begint.
---@field [integer] Person|Document|Step|Contact

---Een situatie: het verhaal dat gespeeld wordt.
---@param id string
---@return fun(fields: ScenarioFields): Scenario
function scenario(id) end

---@class Person

---@class (exact) PersonFields
---@field name Text De naam zoals hij op het scherm staat.
---@field role? Text Wie dit is: ‘cliënt, acht sessies’.
---@field portrait? string De naam van een portret.

---Iemand die in het verhaal voorkomt.
---@param id string
---@return fun(fields: PersonFields): Person
function person(id) end

---@class Document

---@class (exact) DocumentFields
---@field title Text Hoe het stuk heet.
---@field note? Text Een regel daaronder: datum, bedrag.
---@field text Text Het stuk zelf. Regels blijven zoals je ze schrijft.

---Een stuk in het dossier: een brief, een factuur, een appje.
---@param id string
---@return fun(fields: DocumentFields): Document
function document(id) end

---@class Step

---@class (exact) StepFields
---@field title Text Hoe de stap heet op de kaart en bij het teruglezen.
---@field day? integer De dag in het verhaal.
---@field person? string Wie de speler voor zich heeft.
---@field mood? "calm"|"angry"|"sad"|"relieved" Hoe die kijkt.
---@field happens? Raises Wat er in het verhaal gebeurt, in woorden van het stappenplan.
---@field does? Raises Wat de speler hiermee vanzelf doet.
---@field shows? Names Stukken die vanaf nu in het dossier liggen.
---@field says? Story Wat de persoon zegt; zonder aanhalingstekens.
---@field text? Story Wat de speler ziet en voelt.
---@field busy? Text Bellen kan nu niet, en waarom: ‘Straks, na dit gesprek.’
---@field question? Text Een vraag om in een groepsles samen over te praten.
---@field ending? "solved"|"settled"|"ruled"|"unsettled"|"left" Hier eindigt het, en hoe.
---@field order? "shuffled"|"fixed" fixed: de keuzes staan altijd zoals geschreven.
---@field to? Ways De stap die volgt als er niets te kiezen is.
---@field [integer] Choice

---Een moment in het verhaal, met wat er te kiezen is; of een einde.
---@param id string
---@return fun(fields: StepFields): Step
function step(id) end

---@class Choice

---@class (exact) ChoiceFields
---@field text Text De keuze zoals de speler haar leest, in de ik-vorm.
---@field does? Raises Wat de speler hiermee doet volgens het stappenplan.
---@field happens? Raises Wat er in het verhaal gebeurt, in woorden van het stappenplan.
---@field norms? table<string, Kept|Broken> Hoe het gedaan is, los van het stappenplan: kept of broken, met een reden.
---@field when? Condition Alleen als dit geldt: waarden van de toestand, of een functie.
---@field needs? Names Alleen als dit deze keer al gebeurd of gedaan is.
---@field unless? Names Alleen als dit deze keer nog niet gebeurd of gedaan is.
---@field sets? table<string, integer|string|boolean|Up|Down> Wat deze keuze aan de toestand verandert.
---@field effect? fun(s: table) Een functie die de toestand verandert, waar sets niet genoeg is.
---@field days? integer Zoveel dagen gaan er voorbij.
---@field to? Ways De stap die volgt. Zonder dit blijft de speler waar hij is.
---@field once? boolean De keuze kan maar één keer.
---@field again? boolean Bij een contact: false als dit maar één keer gezegd kan worden.
---@field feedback? Story Wat de speler meteen daarna leest: het gevolg, geen oordeel.

---Iets wat de speler kan doen, of tegen een contact kan zeggen.
---@param id string
---@return fun(fields: ChoiceFields): Choice
function choice(id) end

---@class Contact

---@class (exact) ContactFields
---@field title? Text Wie het is: ‘Supervisor’.
---@field role? Text Een regel daaronder.
---@field person? string De persoon die hier belt of gebeld wordt.
---@field text? Story Wat de speler leest als er wordt opgenomen.
---@field [integer] Choice

---Iemand die de speler altijd kan bellen.
---@param id string
---@return fun(fields: ContactFields): Contact
function contact(id) end

---@class Procedure

---@class (exact) ProcedureFields
---@field title Text De naam van het stappenplan.
---@field source SourceFields Het document waar het op berust.
---@field [integer] Contact|Event|Activity|Norm|Phase|Fact|Term|Rule|Expectation

---Een stappenplan: de regels waaraan het spelen getoetst wordt.
---@param id string
---@return fun(fields: ProcedureFields): Procedure
function procedure(id) end

---@class Event

---@class (exact) EventFields
---@field label Text Hoe het heet in zinnen: ‘de klacht’.

---Iets wat in een verhaal kan gebeuren.
---@param id string
---@return fun(fields: EventFields): Event
function event(id) end

---@class Activity

---@class (exact) ActivityFields
---@field label Text Hoe het heet in zinnen: ‘de klacht’.

---Iets wat de therapeut kan doen.
---@param id string
---@return fun(fields: ActivityFields): Activity
function activity(id) end

---@class Norm

---@class (exact) NormFields
---@field label Text Hoe de norm heet.

---Een norm naast het stappenplan; telt niet mee in de score.
---@param id string
---@return fun(fields: NormFields): Norm
function norm(id) end

---@class Phase

---@class (exact) PhaseFields
---@field title Text De titel van de stap.
---@field route? Text Langs welke weg: ‘jij en de cliënt’.
---@field text? Text Wat er in deze stap gebeurt, in eigen woorden.
---@field who? "you"|"others" Wie er aan zet is: you of others.
---@field when? Names Gebeurtenissen waarmee een verhaal in deze stap komt.

---Een stap van het stappenplan, om terug te lezen.
---@param id string
---@return fun(fields: PhaseFields): Phase
function phase(id) end

---@class Fact

---@class (exact) FactFields
---@field amount integer Het bedrag in hele euro’s.
---@field kind? "about"|"max" about: ongeveer; max: ten hoogste.
---@field label Text Wat dat bedrag is.
---@field when? Names Gebeurtenissen waardoor dit bedrag ter sprake komt.
---@field covered? Names Wat gedaan moet zijn zodat een ander dit regelt.

---Een bedrag dat het document noemt.
---@param id string
---@return fun(fields: FactFields): Fact
function fact(id) end

---@class Term

---@class (exact) TermFields
---@field label Text Het woord.
---@field text Text Wat het betekent.

---Een begrip van het document, uitgelegd.
---@param id string
---@return fun(fields: TermFields): Term
function term(id) end

---@class Rule

---@class (exact) RuleFields
---@field kind string duty, of een van de soorten van DECLARE.
---@field label? Text Waar de regel staat: ‘Stap 1a’.
---@field title? Text Wat er moet, in één zin.
---@field text? Text De regel in eigen woorden.
---@field why? Text Waarom dit ertoe doet.
---@field from? Names duty: vanaf dan telt mee wat gedaan wordt.
---@field when? Names duty: dan komt de regel aan de orde.
---@field given? Names duty: alleen als een hiervan eerder gebeurd is.
---@field must? Names duty: een hiervan moet gedaan worden.
---@field late_after? Names duty: daarna is het laat.
---@field a? Names DECLARE: de eerste gebeurtenis, of meer.
---@field b? Names DECLARE: de tweede gebeurtenis, of meer.
---@field n? integer DECLARE: hoe vaak.

---Een regel: een plicht, of een patroon van DECLARE.
---@param id string
---@return fun(fields: RuleFields): Rule
function rule(id) end

---@class Expectation

---@class (exact) ExpectationFields
---@field kind string duty, of een van de soorten van DECLARE.
---@field label? Text Waar de regel staat: ‘Stap 1a’.
---@field title? Text Wat er moet, in één zin.
---@field text? Text De regel in eigen woorden.
---@field why? Text Waarom dit ertoe doet.
---@field from? Names duty: vanaf dan telt mee wat gedaan wordt.
---@field when? Names duty: dan komt de regel aan de orde.
---@field given? Names duty: alleen als een hiervan eerder gebeurd is.
---@field must? Names duty: een hiervan moet gedaan worden.
---@field late_after? Names duty: daarna is het laat.
---@field a? Names DECLARE: de eerste gebeurtenis, of meer.
---@field b? Names DECLARE: de tweede gebeurtenis, of meer.
---@field n? integer DECLARE: hoe vaak.

---Waar een goed verhaal zich aan houdt; alleen voor schrijvers.
---@param id string
---@return fun(fields: ExpectationFields): Expectation
function expectation(id) end

---@class Range

---Een getal in de toestand: van, tot en met, en aan het begin. `range(0, 4, 2)`
---@type fun(from: integer, to: integer, start: integer): Range
range = nil

---@class OneOf

---Een van deze woorden; het eerste geldt aan het begin. `one_of { "open", "half" }`
---@type fun(words: string[]): OneOf
one_of = nil

---@class Up

---Zoveel erbij; up() is één. `up(1)`
---@type fun(by?: integer): Up
up = nil

---@class Down

---Zoveel eraf; down() is één. `down(1)`
---@type fun(by?: integer): Down
down = nil

---@class AtLeast

---Ten minste dit getal. `at_least(3)`
---@type fun(least: integer): AtLeast
at_least = nil

---@class AtMost

---Ten hoogste dit getal. `at_most(1)`
---@type fun(most: integer): AtMost
at_most = nil

---@class Not

---Alles behalve deze waarde. `not_("open")`
---@type fun(value: string|integer|boolean): Not
not_ = nil

---@class Also

---Een stuk tekst dat er alleen onder een voorwaarde bij staat. `also { when = …, [[ … ]] }`
---@type fun(passage: AlsoFields): Also
also = nil

---@class First

---Alleen het eerste stuk tekst waarvan de voorwaarde geldt. `first { also { … }, [[ … ]] }`
---@type fun(passages: (Text|Also)[]): First
first = nil

---@class Kept

---De norm is in acht genomen, en waarom. `kept "…"`
---@type fun(why: Text): Kept
kept = nil

---@class Broken

---De norm is niet in acht genomen, en waarom. `broken "…"`
---@type fun(why: Text): Broken
broken = nil

