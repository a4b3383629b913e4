/**
 * Given names in Latin letters as they are common in many countries, from general knowledge of registers of births; those that are rather a word, a
 * place or a month are left out. Small letters, without accents.
 */
export const latinGivens = `aakash aaliyah aaron aarti abdul abdullah abena abhishek abigail achim ada adaeze adam addison adele adeline aditi aditya adnan adrian adriana afonso
agata agnes agnieszka ahmad ahmed ai aidan aiden aiko ainhoa aino aisha aishwarya aissatou aitor ajay ajit akash akihiko akihiro akiko akinori akinyi
akio akira akito aksel alain alan alasdair alba albert alberto aldo alejandra alejandro aleksander aleksandra aleksei alessandra alessandro alessia
alessio alex alexander alexandra alexandre alexei alexis alfonso alfred alfredo ali alice alicia alina alison alistair allison alma alvaro amadou amal
amanda amandine amara amber ambra amelia amelie amina aminata amir amira amit amparo amrita amy ana anabela anais anand ananya anastasia anatoly
anders anderson andre andrea andreas andrei andres andrew andrzej andy angel angela angelica angelika angelina angelo angus anh anil anita anja anjali
anke ankit ankur ann anna annabelle annalisa anne anneke annelies annette annie annika anouk anthony antje antoine anton antonella antonia antonio
anupam anusha aoi aoife apinya araceli arash arata ariana arianna ariel arjun armando armin arnaud arthur artur arturo arun arvid asami asha ashish
ashley ashok asif astrid asuka atsuko atsushi aubrey aurelie aurora aurore ava awa axel ayaka ayako ayame ayesha ayodele ayse ayumi aziz azusa
babatunde bao baptiste barbara barnaby bart bartosz bastien beata beatrice beatriz becky begona belen ben benedict benedikt benjamin benoit bente
berenice bernard bernardo bernd bernhard bertrand beth bettina betty beverly bianca bikash bilal bill birgit bjarne bjorn bob bobby bogdan bongani
boris borja brad bradley bram brandon brayden brenda brendan brent brett brian brianna bridget brigitte britta bronwen bruce bruna bruno bryan budi
burak byron caden caio caitlin callum calvin cameron camila camilla camille capucine carl carla carlo carlos carmen carol carolina caroline carolyn
casey casper cassandra catalina catarina caterina catherine cathy catia cayetano cecil cecile cecilia cedric cees celine cem chad chaeyoung chandra
chang chantal charles charlie charlotte cheikh chelsea chen cheng cheryl chiara chidi chidinma chie chieko chihiro chika chikako chinatsu chinedu
chioma chiyo chloe chris christa christelle christian christiane christina christine christoph christophe christopher chukwu chukwuemeka ciara ciaran
cinzia claire clara clarence clarissa claude claudia claudio clemence clemens clement clifford clint clive clyde cody colette colin conceicao connor
conor constance constantin consuelo coralie corentin corey corinne cornelia cory craig crispin cristian cristiano cristina cristobal crystal curtis
cynthia daan dahyun dai daichi daiki daisuke dalia damian damien damon dan dana daniel daniela daniele danielle danny daria dario darius dariusz
darlene darrell darren darryl dave david davide dawn debbie debora deborah debra declan deepak deepika deirdre delphine denis denise dennis derek
derrick desmond despina detlef devi devin dewi dhruv diana diane didier diego dieter dimitri dimitris dinesh diogo dirk divya dmitri dmitry dmytro
dolores domenico dominic dominik dominique donald donatella donghyun dongwook donna dora doris dorota dorothy doug dougal douglas duane duarte duc
duncan dung dustin dwayne dwight dylan eamon eberhard eddie edgar edith edmund edoardo edouard edson eduardo edward edwin eero eiichi eiji eiko eileen
ekaterina ela elaine eleanor elena eleni eleonora eli elif elijah elin elina elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen ellie
elmer elodie eloise elsa elvira emanuele emeka emi emiko emil emile emilia emilie emilio emily emine emma emmanuel emmanuelle emre enrico enrique enzo
eoin erhan eri eric erica erich erik erika eriko erin ernest ernesto ernie erwin esmee esteban estefania estelle ester esther ethan etienne etsuko
ettore eugene eugenio eun eunji eunjung eva evan evelyn evgeny ewa ewan fabian fabien fabienne fabio fabrice fabrizio faisal fang farah farai farhan
farooq fatih fatima fatma fatou federica federico felicity felipe felix femke ferdinand ferenc fergus ferhat fermin fernanda fernando filip filipa
filipe filippo finn fiona fionnuala flavia flavio florence florent florian floyd folake frances francesca francesco francis francisca francisco franco
francois francoise frank franz fred freddie frederic frederick frederik freja freya frida friedrich fritz fumi fumie fumiko fumio funmilayo gabor
gabriel gabriela gabriele gabriella gabrielle gaelle gaetan gail galina gareth garrett gary gaurav gautier gavin geert geeta gemma gen genevieve genji
gennady gennaro geoff geoffrey george georgia georgina gerald gerard gerd gerda gerhard gerrit ghislaine giacomo giancarlo gianluca gianni gilbert
giles gilles gina giorgia giorgio giorgos giovanna giovanni girish gisela giulia giulio giuseppe glen glenda glenn gloria goncalo gonzalo gopal gordon
goro graca grace graham graziella grazyna greg gregg gregor gregorio gregory greta grzegorz gudrun guido guilherme guillaume guillermo gulsen gunnar
gunter gunther guoqiang gustav gustavo guy gwen hailey hajime hakan hakon hamish hamza hana hanako hanna hannah hannelore hannes hans hao haoran
harald hari haris harish harold harriet harry haruka haruki haruko haruna haruto harvey hasan hassan hatice hatsue hayato hayley hayoon heather hector
heidi heike heinrich heinz helen helena helene helga helmut heloisa hendrik henk henning henri henrik henrique henry herbert herman hermann herve
hideaki hideki hideko hideo hideyuki hien hieu hikari hikaru hilary hilda hilde hildegard himari hina hinata hiroaki hirofumi hiroki hiroko hiromi
hiroshi hiroto hiroyuki hisako hisashi hitomi hitoshi hoa hoang holger holly honoka horst howard hua hubert huda hugh hugo hugues hui hung huong
husain hussein huy hye hyejin hyun hyunjin hyunwoo ian ibrahim ibrahima ichiro ida ignacio igor ikuko ilaria ildiko ilona ilse ilya imani imran ineke
ines inga inge ingo ingrid ingvild inigo inmaculada ioana iqbal irena irene irina iris irma iryna isaac isabel isabella isabelle isamu isao isha
isidro isla ismail issei istvan itsuki ivan ivana ivo iwona izumi jaap jacek jack jackie jacob jacopo jacqueline jacques jadwiga jae jaehyun jaime
jake jakob jakub jamal james jamie jan jana jane janet janice janina jannik janos janusz jared jarek jarosław jarrod jasmin jasmine jason javier jay
jayden jean jeanne jeannette jeff jeffery jeffrey jelena jelle jemima jenna jennifer jenny jens jeremy jeroen jerome jerry jesper jesse jessica jesus
jia jianguo jiayi jie jieun jihoon jihun jill jim jimena jimin jimmy jin jing jinwoo jiri jiro jisoo jiwoo jiyeon jiyoung joachim joan joana joann
joanna joanne joao joaquim joaquin jocelyne jochen jodie joe joel joelle joey johan johanna johannes john johnathan johnny jolanta jon jonas jonathan
jonathon joost jordi jorg jorge joris jose josef josefa josefina joseph josephine josh joshua josiane josip joyce jozef juan juana judith judy juha
jukka jules julia julian juliana julie julien juliet juliette julio jun junaid jung jungkook junho junichi junko junpei jurgen juro justin justyna
jyoti kai kaito kamal kamau kamil kana kanae kanako kaori kaoru kara karen karim karin karina karl karla karolina kashif kasia kasper katarina
katarzyna kate katharina katherine kathie kathleen kathrin kathryn kathy katie katja katrin katsuhiko katsumi katsuo katsuya kaveh kavita kay kayla
kaylee kayo kayoko kazue kazuhiko kazuhiro kazuki kazuko kazuma kazumi kazunori kazuo kazushi kazuya kees kei keigo keiichi keiji keiko keisuke keita
keith kelly kelsey kelvin ken kendra kenichi kenji kenjiro kenneth kenny kenta kentaro kerry kerstin ketut kevin khadija khalid khanh kiichi kikuko
kim kimberly kimiko kimio kiran kirk kirsten kirsty kiyoko kiyoshi klara klaus knut koen kofi koharu kohei koichi koji koki komal konrad konstantin
kostas kosuke kota kotaro kotone kouta krishna krista kristen kristian kristin kristina krystyna krzysztof kumar kumiko kunal kunio kurt kwame kyle
kyohei kyoko kyung kyunghee kyungsoo lachlan laetitia laila lakshmi lalit lan lara larissa larry lars lasse laszlo latisha latoya laura laure lauren
laurence laurent laurie lawrence layla lea leah leandro leanne lee lei leif leila leland lena lenka leo leon leonard leonardo leonie leonor leopold
leroy leslie lester leszek leticia letizia lewis li liam liang lidia lieke lieselotte ligia lihua lilian liliana lilly lily lin linda lindiwe lindsay
ling linh linnea lisa lise livia liz lloyd logan loic lonnie loredana loren lorena lorenzo loretta lori lorna lorraine lothar lotte lou louis louisa
louise luc luca lucas lucia luciana luciano lucie lucien lucy ludmila ludovic ludwig luigi luis luisa luiz lukas luke lurdes luther lutz luz lydia
lydie lyle lynn lynne lyudmila maarten maartje macarena machiko maciej mackenzie madeleine madhu madison madoka maelle maeve mafalda magda magdalena
magnus maha mahesh mahmoud mai maiko maja makena maki makiko makoto malcolm malgorzata malik malin mallory mamadou mami mamoru manabu manami mandla
mandy manfred manish manoj manon manuel manuela mao mara marc marcel marcela marcello marcelo marcia marcin marcio marco marcos marcus marcy marek
margaret margarida margarita margherita margie margot margriet marguerite maria mariam marian mariana marianne maricarmen marie marieke mariella
marielle marija marijke marika mariko marilyn marina mario marion marisa marisol marit marius mariusz marjorie mark markus marlene marlies marloes
marta martha martin martina martine marvin mary maryam masaaki masahiko masahiro masaki masako masami masanori masao masaru masashi masato masaya
masayoshi masayuki massimo mateo mateus mateusz matheus mathew mathias mathieu mathilde matilda matilde mats matt matteo matthew matthias matthieu
matti mattia maud maureen maurice maurizio mauro max maxim maxime maximilian maya mayu mayuko mayumi małgorzata meena meera megan megumi mehdi mehmet
mei meike meiko meiling mein melanie melinda melissa melvin mengyao mercedes meredith mert mette mia micaela micah michael michaela michal michał
michel michela michele michelle michiko michio midori mieko miguel mihai miho mihoko mika mikael mike mikhail miki mikiko mikkel mikko milan milena
mina minako minami mindy mineko ming minh minho minji minjun minoru minseo minsu mio mira miranda mireille miriam mirjam mirko mirosław misa misaki
misako misato mitch mitchell mitsuko mitsuo mitsuru miwa miyabi miyoko miyu miyuki mizuki moe mohamed mohammad mohammed mohan mohit moira molly momoka
momoko monica monika monique morag morgan morgane moritz morris morten moses motoki motoko moussa muhammad mukesh murat muriel murielle mustafa mwangi
mykola myra myriam nabil nadeem nadege nadia nadine naho nami nana nanako nanami nancy nao naoki naoko naomi naoto naoya narumi natalia natalie
natasha nathalie nathan nathaniel natsuki natsuko natsumi naveen navin neal ned neha neil nele nelson nerea neuza nga ngoc ngozi nguyet nhung nia
niamh nicholas nick nicola nicolas nicole nicoletta niels nieves nigel nikhil nikita nikolai nikolaus nikos nils nina ning nisha nitin njeri nkechi
nneka noah noboru nobuaki nobuhiro nobuko nobuo nobuyuki nodoka noel noelia noemi noemie nomvula noor nora norbert noreen noriko norio noriyuki norma
norman nosipho nozomi nuno nur nuria obinna odile oksana olaf ole oleg olena olga oliver olivia olivier ollie olumide oluwafemi oluwaseun omar omer
orla ornella osamu oscar oskar osman oswald otavio otieno ottilie otto ousmane owen ozge pablo paige paivi paloma pam pamela pankaj paola paolo pascal
pasquale pat patrice patricia patricio patrick patrik patrizia patrycja patti paul paula paulette paulina pauline paulo pavel pavlo pawel paweł pedro
peggy penelope peng penny pernille perrine perry petar pete peter petr petra phil philip philipp philippa philippe phillip phoebe phuong pia piero
pierre pierrick pieter pietro pilar ping piotr polly pooja poppy pradeep prakash pramod pranav prasad prashant pratik praveen preeti priscilla priya
priyanka przemysław qiang qing quang quentin quoc quynh rachel radek radu rafael rafał raffaele raffaella rahul rainer raj rajesh rajiv raju rakesh
ralf ralph ram ramesh ramiro ramon ramona randall randolph randy rania raphael raquel rashid rasmus raul ravi ray raymond rebecca reem regina reginald
regis reiko reina reiner reinhard rekha remi remy ren rena renata renate renato renaud rene renee renzo rhonda rhys ricardo riccardo richard rick
ricky rie rieko rika riko riku rikuto rin rina risa rita ritsuko ritu rizwan rob robbie robert roberta roberto robin rochelle rocio rodney rodrigo
roger rogerio rohan rohit roisin roland rolf romain roman romy ron ronald ronda rong ronja ronnie rory rosa rosalind rosana rosanna rosario roscoe
roselyne rosemary rosie ross rowan roxanne roy ruben ruby rudiger rudolf rudy rui rumi rumiko rupert ruslan russ russell ruth ruthie ryan ryo ryoichi
ryoji ryoko ryosuke ryota ryotaro ryszard ryuichi ryuji ryunosuke ryusei sabina sabine sabrina sachiko sachin sadia saeed saima saki sakiko sakura
salim sally salma salvatore sam samantha sameer samir samira sammy samuel sana sandeep sandra sandrine sandro sandy sangeeta sangwoo sanjay sanjeev
sanne santiago santosh sara sarah sarita sasha satoko satomi satoru satoshi sayaka sayuri scott sean sebastian sebastien segun seiichi seiji seiya
sejin selim selma seo seojun seoyeon serena serge sergei sergey sergio serkan seth setsuko seung seungho severine shalini shane shankar shannon sharon
shaun shauna shawn shazia sheila sheldon shelley shelly sherri sherry shigeo shigeru shiho shilpa shin shingo shinichi shinji shinjiro shinnosuke
shintaro shinya shiori shirley shiro shiv shizuka sho shogo shohei shoichi shoji shoko shota shotaro shreya shruti shu shuhei shuichi shuji shun
shunichi shunji shunsuke shuta shweta sibusiso siddharth sidney siegfried sigrid silke silvana silvia silvio simao simon simona simone sinead siobhan
sipho sirpa siti sjoerd slavko smita sneha sobia sofia sofie sohail solange solene somchai sonal sonia sonja sonya soo sooyoung sophia sophie sora
soren sosuke sota souta soyeon spencer srinivas stacey stacy stan stanislav stanislaw stanisław stefan stefania stefanie stefano steffen stella
stephan stephane stephanie stephen steve steven stewart stig stuart subhash sudhir sue suji sujin sumiko sumire sung sungmin sunhee sunil sunita
suresh surya susan susana susanna susanne sushila susie susumu suzanne suzuko svein sven svenja svetlana swati sylvain sylvia sylvie szymon sławomir
tabitha tadao tadashi tadeusz taehyung taeyang taichi taiga taiki takahiro takako takao takashi takato takayuki takehiko takeo takeru takeshi taku
takuma takumi takuro takuto takuya tamara tamiko tammy tamsin tania tanja tanvi tanya tara taras tariq tariro taro tasha tatiana tatjana tatsuo
tatsuya ted telma temitope tendai teresa tereza terrance terrence terri terry tetsuo tetsuro tetsuya thabo thais thandiwe thanh thao thea theo theodor
theodore theresa therese thiago thibault thierry thijs thomas thorsten thu thuy tiago tiffany tijs tim timo timothy tina ting tobias toby todd tom
tomas tomasz tomi tommaso tommy tomoe tomohiko tomohiro tomoki tomoko tomomi tomoya tomoyuki toni tony tonya torben tore torsten toru toshiaki
toshiharu toshihiko toshihiro toshiko toshio toshiyuki tracey tracy tran trang travis trevor tricia trish tristan trudy trung truus tsubasa tsukasa
tsutomu tsuyoshi tuan tunde tyler uday udo ulf ulrich ulrike umar umberto umesh ursula urszula usha usman ute uwe vaclav vadim valentin valentina
valentyna valeria valerie valerio vanessa varun vasco vasiliki vera veronica veronika veronique vicente vicki vickie vicky victor victoria vijay vikas
vikram viktor viktoria vilma vinay vince vincent vincenzo vinh vinod violeta virgil virginia virginie vishal vitaly vito vitor vivek vivian viviana
viviane vlad vladimir volker volodymyr wade wahyu wakana walter waltraud wambui wanda wanjiru waqas warren wataru wayan wayne wei weiming wen wendy
werner wesley wiebke wiesław wiktor wilbur wilfred wilfried wilhelm will willem william willie wilma wim winston wojciech wolfgang wouter xavier xiang
xiao xiaoling xiaoming ximena xin xiu xiuying xue yael yamato yan yannick yannis yara yaroslav yash yasmin yasmine yasuhiko yasuhiro yasuko yasuo
yasushi yasuyuki yayoi yejin yelena yetunde yichen yifan ying yohei yoichi yoji yoko yolanda yong yoon yoonah yosef yoshiaki yoshie yoshifumi
yoshihiko yoshihiro yoshikazu yoshiko yoshimi yoshinori yoshio yoshiro yoshiyuki yosuke yota younghee youngsoo youssef yui yuichi yuika yuji yuka
yukari yuki yukiko yukio yuko yulia yuma yumi yumiko yun yuna yuri yurie yuriko yusaku yusuf yusuke yuta yutaka yuto yuxuan yuya yves yvette yvon
yvonne zachary zahra zainab zanele zbigniew zdenek zeeshan zelia zeynep zhang zhen zhi zhong zihan zoe zoey zofia zoltan zsofia zuzana łukasz`
