/**
 * Family names in Latin letters as they are common in many countries, from general knowledge of telephone books; those that are rather a word or a
 * place in English are left out. Small letters, without accents.
 */
export const latinFamilies = `chen foster hendriks dekker meijer miller mulder myers smit szymanski vos wozniak abbott abdullah abe abreu acosta adams adebayo adeyemi aguilar ahmad ahmed akhtar alam albrecht alexander alfaro ali allen almeida alonso alvarado alvarez alves amin andersen
anderson andersson andrade andrews angelini anwar appel aquino arai araujo arias armstrong arnold arora arroyo arslan ashcroft atkinson aubert aung avila aydin ayala aziz baba
bachmann bailey baird bakker balogun bangura banerjee baptista barbieri barker barnes barnett barros barry bartlett barton bates batista bauer baumann bautista baxter becker
beckett bellini benedetti benitez bennett benson berg berger bergman bergmann bernard bertrand bhatt bhattacharya bianchi bianco biswas blair blake blanc blanchard blanco blom
boateng bogdanov bonnet borg borges bos bose bouchard boucher bowen boyd boyle bradley brady brandt braun bravo brennan briggs brooks brouwer brown bruno bryant buchanan burke
burnett burns burton byrne cabrera caballero calderon caldwell calvo cameron campbell campos cano cardenas cardoso carlson carlsson carroll carr caruso carvalho casey castillo
castro celik cervantes chakraborty chambers chan chandra chang chapman charles chavez cheng cheung chaudhary chaudhry chevalier chiang cho choi chong choudhury chowdhury
christensen christiansen chu chung clark clarke clement cohen colas cole coleman collins colombo connolly connor conte contreras copeland corbett cordero correa cortes costa
coulibaly cowan cox craig crawford cruz cunningham curtis dahl daly daniel danielsson das davidson davies davis dawson dean deb delacroix delgado dell demir demirci denis
dennis desai deshmukh dhillon diallo dias diaz dietrich dijkstra dixon dlamini dogan doherty dominguez donnelly donovan doyle drake dubois duarte duffy dufour duncan dunn
dupont dupuis durand duran duval dvorak dyer eaton edwards elliott ellis endo engel erdogan eriksen eriksson escobar espinosa espinoza esposito evans eze faber fabre fabbri
farah faria farkas farrell faure feng ferguson fernandes fernandez ferrara ferrari ferreira ferri figueroa fischer fitzgerald fleming flores fontaine fonseca forsberg fournier
fowler franco frank frankel franklin fraser frazier freeman freitas friedman friedrich fuchs fuentes fujii fujita fujiwara fukuda fuller gallagher gallo galvez gao garcia
garnier garrett garrido garza gauthier gautier geiger george gerber gibbs gibson gil gilbert gill gimenez giordano giraud girard giuliani glover gomes gomez goncalves gonzales
gonzalez goodman gordon goswami goto graf graham grant graves greco greene greenwood greer gregory griffin griffith griffiths grimaldi gross gruber gu guerin guerra guerrero
guevara guillaume gunawan gunnarsson guo gupta gurung gutierrez guzman haas haddad hagen hahn hale halim halvorsen hamilton hammond han hansen hansson hardy harper harris
harrison hart hartmann haruna harvey hasegawa hasan hashimoto hassan hawkins hayashi hayes he heath hedlund heikkinen heinrich henderson henriksen henry herman hermann
hernandez herrera herrmann hicks hidalgo higgins hinds hirsch ho hoang hodges hofer hoffman hoffmann hofmann hogan holland holm holmberg holmes holt hopkins horvat horvath
hosein hossain houston howard howe hoyt huang huber hudson huerta hughes hugo hunt hussain hussein huynh ibanez ibarra ibrahim iglesias ikeda inoue iqbal irwin ishida ishii
ishikawa islam ito ivanov ivanova iyer jackson jacobs jacobsen jacobson jacquet jaeger jahn jain jakobsen james jankowski jansen jansson janssen jarvis jenkins jennings jensen
jimenez jin johansen johansson johnson johnston jones jonsson jordan joseph joshi juarez jung kaiser kamara kamau kaminski kang kaplan kapoor karim karlsson karlsen kato kaur
kaya keita keller kelley kelly kemp kennedy kenny kerr khan khalil khatun kiefer kim kimura kipchoge kirby klein knudsen kobayashi koch koh kohler konate kondo konig korhonen
kovac kovacs kovalenko kowalska kowalski kozlov kramer kraus krause krishnan kristensen kruger krueger kruse kuhn kulkarni kumar kurt kuznetsov kuznetsova kwon lachance lai
lam lambert lamb lang lange larsen larson larsson lau laurent lavoie lawrence lawson leblanc leclerc leclercq lee lefebvre lefevre legrand lehmann lehtonen lemaire lemos lenz
leon leroy leung levesque levy lewandowski lewis li liang liao lim lima lin lind lindberg lindgren lindholm lindqvist lindstrom ling linden liu lloyd lo lombardi lombardo
lopes lopez lorenz lowe lozano lu lucas luca ludwig luna lund lundberg lundgren luo lynch lyons ma macdonald machado mackay mackenzie maclean madsen maeda magnusson maharjan
mahmood mahmoud mahoney maier maldonado malik mancini mann manning mansour marchand marchetti marin mariani marino marques marquez marshall martel martens martin martinez
martini martins martinsson masson mata mathews mathieu matos matsuda matsui matsumoto matthews maurer mayer mazur mbeki mccarthy mccormick mcdonald mcgrath mcguire mcintyre
mckay mckenna mckenzie mclaughlin mclean mcmahon mcnamara medina mehmood mehta meier mejia melo mendes mendez mendoza mensah mercado mercier messina meyer meyers michaud
michel mills miranda mishra mitchell mitra moen mohamed mohammed molina moller monroe montero montgomery moore mora moraes morales moran moreau moreira morel moreno moretti
morgan mori morin morris morrison mortensen morton moser mousa mueller mukherjee muller mullen muniz munoz munro murakami murphy murray murthy musa mustafa mutua nagy naidu
nair nakamura nakano nakata nakayama nascimento nash naumann navarro ndiaye nelson neri neumann newman newton ng ngo nguyen nicholls nichols nicholson nielsen nieminen nieto
nilsen nilsson nixon noguera nolan nordstrom norman norris novak novakova nowak nunes nunez nwosu nyman nystrom obrien ocampo ochoa oconnor ogawa ogunleye oh ojeda okada
okafor okeke okonkwo okoye oleary oliveira oliver oliveri olofsson olsen olson olsson oneill onyango ono ortega ortiz osborne osei ospina otieno otto owen owens ozdemir ozturk
pacheco padilla pagano palmer pandey parker parra parsons pascual patel paterson patil patterson paul paulsen pavlov payne pearce pearson pedersen pena peng pereira perera
perez perkins perret perrin perry persson peters petersen peterson petersson petit petrov petrova petrovic pham phan phillips picard pierce pieters pinheiro pinto piras pires
poirier popescu popov popova pratt prieto quinn quintero rahman rahayu rai rajan ramirez ramos ramsey rana rao rasmussen rau rawat ray raymond reddy reed reeves reid reilly
reis renard rey reyes reynolds rezaei rhodes ribeiro ricci richard richards richardson richter riley rinaldi rios ritter rivas rivera rivero rizzo roberts robertson robinson
robles rocha roche rodgers rodrigues rodriguez roger rogers rojas roman romano romero rosales rosen rosenberg rosario rosa ross rossi roth rousseau rousset roux rowe roy ruiz
russell russo ryan saad saito sakai salas salazar saleh salim salinas salvatore samuelsson sanchez sandberg sanders sanderson sandhu sandoval santana santiago santoro santos
santoso sanz sargent sarkar sasaki sato sauer saunders schaefer schafer scherer schmid schmidt schmitt schmitz schneider scholz schreiber schroder schroeder schubert schulte
schultz schulz schulze schumacher schuster schwab schwartz schwarz scott seidel serrano serra setiawan shah shaikh shapiro sharma shaw shen sheikh sheridan sherman shimizu
shin shrestha shukla siddiqui sidhu silva silvestri simmons simon simpson sims singh sinha siregar smirnov smirnova smith snyder soares sokolov sokolova solberg solis solomon
somerville sorensen sosa soto sousa souza springer srinivasan stafford stanley stein steiner stephens stevens stevenson stewart stokes strauss stuart suarez subramanian
sullivan sun sundberg suryadi susanto sutherland sutton suzuki svensson svoboda swanson swenson szabo takagi takahashi takeda tamang tamura tan tanaka taylor tellez terry
thapa thomas thompson thomsen thomson thorne thornton tiwari tkachenko tkachuk tolentino torres toth townsend tran traore tremblay trevino trinh tripathi truong tsai tucker
turner tyler uddin ueda ullah uribe valdes valdez valencia valente valenzuela vance vanderberg vargas varga varma vasquez vazquez vega velasco velasquez venkatesh venter verma
vermeulen vidal viera vieira villa villalobos villanueva virtanen visser vitale vogel vogt volkov wagner walker wallace walsh walter walters walton wang warren washington
watanabe watkins watson watts weber webster wei weiss welch wells werner westberg whelan whitaker whitehead whittaker wibowo widodo wieczorek wijaya wilkins wilkinson williams
williamson willis wilson winkler wirawan wisniewski wojcik wolf wolff wong woodward wright wu wyatt xie xu yadav yamada yamaguchi yamamoto yamashita yamazaki yang yates yeo
yilmaz yildirim yildiz yoshida yu yuan yusuf zamora zapata zavala zeller zhang zhao zheng zhou zhu ziegler zielinski zimmermann zuniga`
