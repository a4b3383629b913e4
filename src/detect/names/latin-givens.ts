/**
 * Given names in Latin letters as they are common in many countries, from general knowledge of registers of births; those that are rather a word, a
 * place or a month are left out. Small letters, without accents.
 */
export const latinGivens = `aaliyah aaron abdul abdullah abigail achim ada adam adele adeline adrian adriana agata agnes agnieszka ahmad ahmed aidan aiko aisha aishwarya ajay akash akiko akira aksel
alain alan alba albert alberto aldo alejandra alejandro aleksander aleksandra aleksei alessandra alessandro alessia alex alexander alexandra alexandre alexei alfonso alfred
alfredo ali alice alicia alina alison allison alma alvaro amal amanda amara amber amelia amelie amina amir amit amy ana anastasia anders anderson andre andrea andreas andrei
andres andrew andrzej andy angel angela angelica angelina angelo angus anh anil anita anja anjali anke anna annabelle anne anneke annette annie annika anouk anthony antoine
anton antonia antonio anusha apinya arash ariana ariel arjun arnaud arthur arturo arun arvid asha ashley ashok asif astrid asuka atsuko atsushi aurelie aurora ava axel ayaka
ayako ayesha ayodele ayumi ayse aziz barbara bart bartosz beata beatrice beatriz ben benedikt benjamin benoit bernard bernd bernhard beth bettina betty bianca bikash bilal
bill bjorn bob bogdan boris brandon brenda brendan brian bridget brigitte britta bruce bruno bryan budi burak caitlin callum cameron camila camille carl carla carlo carlos
carmen carol carolina caroline casper cassandra catalina caterina catherine cathy cecilia cecile cedric cem chad chandra chang chantal charles charlie charlotte chelsea chen
chiara chidi chidinma chie chika chinedu chioma chiyo chloe chris christa christelle christian christiane christina christine christoph christophe christopher chukwu ciara
claire clara clarissa claude claudia claudio clemens clement colette colin connor conor constance constantin corinne cornelia craig cristian cristina cristiano crystal curtis
cynthia dai daichi daiki daisuke dalia damian damien dan dana daniel daniela daniele danielle danny daria darius darren dave david davide dawn deborah debra declan deepak
deepika deirdre delphine denis denise dennis derek dewi dhruv diana diane diego dieter dimitri dinesh dmitri dmitry dolores dominic dominik dominique donald donna dora doris
dorothy doug douglas duc duncan dung dustin dylan eamon eddie edgar edith eduardo edward edwin eiji eiko eileen ekaterina ela elaine eleanor elena eleni eli elif elijah elin
elina elisa elisabeth elise eliza elizabeth elke ella ellen ellie eloise elsa elvira emeka emi emiko emil emile emilia emilie emilio emily emma emmanuel emmanuelle emre enrico
enrique erhan eric erica erich erik erika erin ernest ernesto ester esteban esther ethan etienne eugene eva evan evelyn evgeny ewa fabian fabien fabienne fabio fabrice farah
farhan fatih fatima fatma federica federico felicity felipe felix ferdinand ferhat fernanda fernando filip filippo fiona flavia flavio florence florian frances francesca
francesco francis francisca francisco franco francois francoise frank franz fred freddie frederic frederick frederik freya frida fritz fumiko fumio gabor gabriel gabriela
gabriele gabriella gabrielle gareth gary gavin gemma genevieve geoffrey george georgia georgina gerald gerard gerd gerhard giacomo gilbert gilles gina giorgio giovanna
giovanni giulia giulio giuseppe gloria gonzalo gordon grace graham graziella greg gregor gregory greta grzegorz guido guillaume guillermo gulsen gunnar gunther gustav gustavo
guy gwen hailey hakan hamza hana hanako hannah hanna hannes hans harald haris harold harriet harry haruka haruki haruko haruto hasan hassan hayley heather hector heidi heike
heinrich heinz helen helena helene helga helmut henning henri henrik henrique henry herbert hermann hideki hideo hieu hikari hilary hilda hina hiroaki hiroki hiroko hiromi
hiroshi hiroto hiroyuki hisako hitomi hoa hoang holger holly horst howard huda hugh hugo hung huong husain hussein huy hye ian ibrahim ichiro ida ignacio igor ikuko ilaria
ilse ilya imani imran ines inga inge ingrid ioana iqbal irena irene irina iris irma isaac isabel isabella isabelle ismail ivan ivana ivo iwona jaap jack jackie jacob
jacqueline jacques jae jaime jake jakob jakub jamal james jamie jan jana jane janet janice janina jannik janos jared jarek jasmin jasmine jason javier jay jean jeanne jeff
jeffrey jelena jennifer jenny jens jeremy jerome jerry jesper jesse jessica jesus jia jill jim jimmy jin jing jiro joachim joan joana joanna joanne joao joaquin jochen joe
joel joelle johan johanna johannes john johnny jon jonas jonathan jorg jorge jose josef josefina joseph josephine josh joshua josip joyce juan juana judith judy juha jules
julia julian juliana julie julien juliet juliette julio jun jung junichi junko jurgen justin justyna kai kamal kamil kana kanako kaori karen karim karin karina karl karla
karolina kasia kasper katarina katarzyna kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin katsuo katsuya kaveh kavita kay kayo kazuhiro kazuko kazuki
kazumi kazuo kazuya keiichi keiji keiko keisuke keita keith kelly ken kendra kenichi kenji kenneth kenta kerstin ketut kevin khadija khalid khanh kim kimberly kimiko kirsten
kirsty klara klaus kofi koichi koji konrad konstantin kosuke kota krishna kristen kristian kristin kristina krzysztof kumiko kumar kunal kurt kwame kyle kyoko kyung laila
lakshmi lan lara larissa lars laszlo latisha laura lauren laurence laurent lea leah leandro lee leif leila lena leo leon leonard leonardo leonie leonor leopold leslie leticia
lewis li liam lidia lieselotte lilian liliana lilly lily lin linda lindsay ling linh linnea lisa lise livia liz logan lorena lorenzo loretta lorna lothar lotte lou louis
louisa louise luc luca lucas lucia luciana luciano lucie lucien lucy ludmila ludwig luigi luis luisa luiz lukas luke luz lydia lynn maciej madeleine madhu madison maeve magda
magdalena magnus mahmoud mai maja maki makiko makoto malcolm malgorzata malik malin mandy manfred manish manon manuel manuela mara marc marcel marcela marcello marcelo marcia
marcin marco marcos marcus marek margaret margarita margot marguerite maria mariam marian mariana marianne marie marielle marija marika mariko marilyn marina mario marion
marisol marit marius marjorie mark markus marlene marta martha martin martina mary maryam masaaki masahiro masaki masako masami masao masashi masato masaya massimo mateo
mateus mateusz mathias mathieu mathilde matilda matt matteo matthew matthias matthieu maureen maurice maurizio mauro max maxim maxime maximilian maya mayu mayumi megan megumi
mehdi mehmet mei meike mein melanie melinda melissa mercedes meredith mert mia michael michaela michal michel michela michele michelle michiko midori mieko miguel mihai mika
mikael mike mikhail mikko milan milena mina minako minami minh minoru mio mira miranda mireille miriam mirjam mitchell mitsuko miwa miyuki moe mohamed mohammad mohammed mohit
moira molly momoko monica monika monique morgan moritz morten moses muhammad mukesh muriel mustafa myra myriam nabil nadia nadine nana nanako nancy nao naoki naoko naomi naoto
narumi natalia natalie natasha nathalie nathan nathaniel navin neha neil nele nelson nga ngoc nguyet nhung nia niamh nicholas nick nicola nicolas nicole nigel nikita nikolai
nikolaus nikos nils nina nneka noah nobuko nobuo nobuyuki noel noelia noemi nora norbert noriko norma norman nozomi nuno nur nuria obinna oksana olaf ole oleg olena olga
oliver olivia olivier ollie olumide omar omer orla osamu oscar oskar osman oswald otto owen pablo paloma pamela paola paolo pascal pat patrice patricia patricio patrick patrik
patrycja paul paula paulina pauline paulo pavel pawel pedro peggy penelope penny pernille petar pete peter petra phil philip philipp philippa philippe phillip phoebe phuong
pia pierre pierrick pieter pilar piotr poppy prakash pranav prasad pratik preeti priscilla priya priyanka quentin quoc rachel radek radu rafael raffaele rahul rainer raj
rajesh raju rakesh ralf ralph ram ramesh ramon ramona randy raphael raquel rashid raul ravi ray raymond rebecca regina reiko reina reinhard reiner rekha remi remy rena renata
renate rene renee ricardo riccardo richard rick ricky rie rika riko rina rita ritsuko ritu rob robbie robert roberta roberto robin rocio rodney rodrigo roger rohan rohit
roland rolf romain roman romy ron ronald ronja rory rosa rosalind rosario rosemary rosie ross rowan roxanne roy ruben ruby rudolf rumi rupert russell ruth ryan ryo ryoko
ryosuke ryota sabina sabine sabrina sachiko sadia saeed sakura salim sally salma salvatore sam samantha samir samira sammy samuel sana sandeep sandra sandro sandy sangeeta
sanjay santiago sara sarah sarita sasha satoko satoru satoshi sayaka scott sean sebastian sebastien seiji selim selma seo serena serge sergei sergey sergio setsuko seung shane
shannon sharon shaun shauna sheila shelley sherry shigeo shigeru shin shinichi shinji shinya shirley shiro shiv sho shoichi shoji shoko shota shreya shun siddharth siegfried
sigrid silke silvia silvio simon simona simone siobhan siti slavko sofia sofie sohail somchai sonia sonja sophia sophie soren sota srinivas stacey stacy stan stanislav
stanislaw stefan stefania stefanie stefano steffen stella stephan stephane stephanie stephen steve steven stig stuart subhash sue sumiko sunita suresh surya susan susana
susanna susanne sushila suzanne suzuko svein sven svenja svetlana swati sylvia sylvie sylvain szymon tadashi taichi takahiro takako takashi takayuki takeo takeshi takumi
takuya tamara tamiko tania tanja tanya taro tariq tasha tatiana tatjana tatsuo tatsuya ted teresa terri terry tetsuo tetsuya thea theo theodor theodore theresa therese thiago
thibault thierry thomas thorsten thu thuy tiago tiffany tim timo timothy tina tobias todd tom tomas tomasz tomi tommy tomoe tomohiro tomoko tomoya toni tony torben tore
torsten toru toshiko toshio tracey tracy tran trevor tricia tristan trung tsutomu tuan tunde tyler udo ulrich ulrike umar umesh ursula ute uwe valentin valentina valeria
valerie valerio vanessa vera veronica veronika veronique vicente vicki victor victoria vijay vikram viktor viktoria vikas vilma vincent vincenzo vinh violeta virginia virginie
viviane vivek vivian vlad vladimir volker wahyu walter waltraud wanda warren wataru wayan wayne wei wendy werner wiebke wilfried wilhelm will william wilma wiktor winston
wojciech wolfgang xavier ximena xin yael yan yannick yara yasmin yasmine yasuko yasuo yasushi ying yoko yong yoon yosef yoshie yoshiko yoshio yoshiro yosuke youssef yuichi
yuika yuka yukari yuki yukiko yukio yuko yumi yumiko yuri yuriko yusuf yusuke yuta yutaka yuto yvette yvonne zachary zahra zainab zeynep zhang zhen zoe zofia zoltan zsofia
zuzana`
