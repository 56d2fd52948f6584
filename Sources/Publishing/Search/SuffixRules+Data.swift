extension SuffixRules {
    /// The commonest rules of each language, as ``learned(from:limit:)`` finds them in words with Snowball's stems.
    ///
    /// Learned from the word lists of Debian (wamerican, wfrench, wngerman, wspanish, witalian, wportuguese,
    /// hunspell-ru), of each the words that share a stem with a text of some thousand words. On words that were
    /// neither learned from nor in the index they find Snowball's own stem for 97 to 99 in 100.
    static let data: [String: String] = [
        "de": """
        en> e> er> es> em> est> s> st> ende> endes> enden> ung> end> ens> endem> ender> ern> ere> ers> ungen>
        eren> erer> erem> eres> ste> ene> enen> enes> sten> stes> ener> enem> ige> igen> ster> lichen> liche>
        stem> ig> liches> iger> estem> ester> igem> lich> lichem> licher> iges> este> esten> estes> isch> igst>
        ischem> ischer> ischen> keit> ische> igstem> igster> isches> lichkeit> lichste> lichsten> lichstes>
        igere> igeren> igeres> lichere> licherem> licheren> licherer> licheres> lichst> igerem> igerer> igkeit>
        enheit> lichkeiten> lichstem> lichster> heit> igste> igsten> igstes> igungen> keiten> erlich> igend>
        igendem> igender> igung> erliche> erlichem> erlichen> erlicher> heiten> igende> igenden> igendes> igens>
        igkeiten> se> erliches> enheiten> enderem> enderer> endste> endsten> endstes> ischere> ischeren>
        ischeres> ischst> ischstem> ischster> endst> endstem> endster> endere> enderen> enderes> erern>
        erlichere> erlicheren> erlicheres> erlichst> erlichstem> erlichster> ik> ses> erheiten> sen> ungs>
        erheit> ends> erlicherem> erlicherer> erlichste> erlichsten> erlichstes> iken> ikern> lichens>
        """,
        "en": """
        s> 's> ing> ed> e> es> e's> er> y>i ly> ness> ers> ation's> ation> ion's> ness's> ion> able> al> ing's>
        ate> ings> y's>i d> ions> er's> ations> ing>e ating> ated> ates> ive> izing> ity's> ized> ic> ity> als>
        ent> ful> ize> s's> ally> ying>i al's> ment's> ator> ence> ically> izes> ators> ization> ely> ingly>
        ively> ting> ance's> ible> ping> ics> ities> ted> ence's> ism> ization's> ped> ably> ant> eness> ing's>e
        ator's> fulness> ous> ability> ance> ative> ently> fully> ism's> iveness> ant's> ately> ement's> ement>
        ences> ical> ling> y> ate's> ment> edly> ency> ive's> ication> ives> led> ments> ring> ability's>
        ality's> ements> ered> ibility> ional> ent's> ic's> ility>l izer> l> ning> red> y's> ants> ative's>
        ents> fulness's> ging> iveness's> izations> able's> alism> alities> ality> alize> alizes> ances> eable>
        eness's> ility's>l ings>e ls> med> ned> alism's> alization> alized> alizing> antly> bed> bing> ding>
        es's> ged> isms> ously> atively> fuls> ibly> ication's> ications> ies> ivity's> ivity> ousness> tings>
        ables> ational> ency's> ering> ibility's> ics's> ioned> izers> lies> ly's> ming> alization's> ancy's>
        ationally> atives> ded> eds> eer's> eing> ful's> ingly>e ioning> izer's> ning's> ancy> ed's> eering>
        efully> eous> fing> ibles> icate> icates> ings's> ional's> ionally> l's> ler's> ler> ming's> nesses>
        or's> ping's> ableness> alizations> ancies> ateness's> ding's> dings> eably> eer> eers> eful>
        efulness's> encies> enting> erative> fings> ging's> ible's> icated> icity's> icity> ilities>l
        ionality's> ionals> lation> lations> lers> lic> lment's> lying> or> pings>
        """,
        "es": """
        a> o> ar> e> ada> ado> es> os> acion> as> ador> adora> amente> ante> er> ear> able> ido> amiento> an>
        idad> ida> ia> ir> ista> adamente> en> eria> ados> arse> ativa> ativo> ivo> oso> ando> ismo> mente> ara>
        ico> ica> iva> adas> osamente> imiento> osa> ible> cia>t ad> aciones> idas> i> eada> aria> arlo> eado>
        idos> ivamente> ed> emos> osidad> ablemente> emente> icamente> amos> ancia> anza> aran> icador>
        abilidad> ais> icas> id> iendo> cias>t icacion> io> aban> antes> aremos> arla> ativamente> eis> erse>
        ian> idades> iera> irse> ables> aste> earse> eran> ibles> icidad> imos> ira> ue> aba> antemente> aras>
        arlos> aron> ean> eas> erlo> ias> irlos> is> ivas> ivos> osar> yen> adores> arlas> arle> arles> ativas>
        cion> eador> eados> eando> erla> icadora> iran> irlo> iste> osos> uen> ues> ye> yo>
        """,
        "fr": """
        e> es> iez> er> ais> erons> eriez> erai> erais> eras> ait> aient> ant> ees> ez> ai> a> as> s> erent>
        asse> ates> ee> era> ames> eraient> erait> erez> erions> eront> asses> assions> assiez> assent> at>
        ions> ement> it> antes> ante> ants> ations> ie> able> ation> is> ies> ites> isses> ables> isse> irent>
        issions> ements> i> imes> issiez> ion> issent> ir> ira> iraient> irait> ne> iriez> irons> ives> nes>
        ateur> iras> irez> irions> les> irai> irais> iront> ifs> ateurs> issais> issant> issons> iques> ite>
        ive> isme> issaient> issait> issez> iste> ique> atrice> euse> if> istes> atrices> euses> le> ance> ux>l
        atifs> easse> easses> eassions> atif> ce>t eai> eais> eant> eat> atives> eait> naient> nant> nas>
        nassent> nassiez> nat> nee> nees> ner> nerent> niez> te> ative> ea> eaient> eames> eates> nai> nais>
        nait> nera> nerai> neraient> nerais> nerait> neras> nerez> neriez> nerions> nerons> neront> nez> eas>
        eassent> eassiez> names> nasse> nasses> nassions> nates> tes> na> yiez>i ances> nions> iquement>
        ivement> lement> yais>i yant>i issement> nement> yasse>i yasses>i yassions>i ativement> ers> ivite> lai>
        lais> lant> lerai> lerais> leras> leriez> lerons> se>x yai>i ye>i yees>i ces>t eux> issantes> issements>
        lasse> lasses> lassions> ler> yames>i yates>i abilite> ablement> amment> ere> eres> ismes> lat> lee>
        lerent> mment>nt nements> ses>x tions> yer>i abilites> cation>qu cite>qu eusement> ications> ilite>l
        iment> lez> liez> nantes> ya>i yaient>i yait>i yat>i yee>i yerent>i yes>i cations>qu eante> eants>
        ication> icite> iments> issants> ivites> lions> lit> tion> yera>i yeraient>i yerait>i yerez>i yerions>i
        yeront>i yeuse>i cites>qu erement> icateur> icatif> icatifs> issante> lante> lants> lera> leraient>
        """,
        "it": """
        i> o> e> a> ano> ati> are> ata> iate> iamo> ava> avano> avi> assi> ato> asse> ate> era> ando> ero>
        erebbe> ammo> erai> eremo> arono> eranno> erebbero> erei> eresti> assero> eremmo> erete> ereste> assimo>
        avo> avate> avamo> ante> io> endo> ita> ere> ia> azione> ono> ito> arlo> arsi> ivo> ite> eva> amente>
        iti> iva> evano> ire> ivi> ira> hi> ie> issero> azioni> iando> iare> immo> ivate> arla> ete> irete>
        ivamo> arne> iranno> irono> uto> iato> ivano> atore> hiate> arti> ersi> he> iata> irebbero> iremmo>
        ireste> iano> arli> evi> hera> herai> herebbe> herei> heremo> heresti> iammo> iati> irai> irebbe> irei>
        mente> andosi> erla> erti> iremo> isce> ute> amento> arle> evo> iassero> ica> iresti> iro> isca> armi>
        essero> iarono> iassimo> iava> iavano> isco> iavamo> iavate> iavo> imento> hiamo> iavi> ii> isci>
        iscono> arci> arvi> heranno> herebbero> heremmo> hereste> herete> hero> iasse> iassi> iscano> erlo> uta>
        erli> erne> iche> ico> iera> ierai> ierei> iste> isti> uti> amenti> ierebbe> ive> abile> abili> andolo>
        ieremo> ieresti> irlo> anti> argli> ativo> atori> emmo> endole> endolo> erci> ermi> evamo> ici>
        ierebbero> za>t evate> ieremmo> iereste> ierete> iero> irsi> andola> andomi> ibile> ibili> ieranno> ose>
        oso> endomi> endosi> erle> iante> iere> osa> andoci> andogli> ergli> imenti> iosi> anza> ativa> endone>
        erono> ersene> ervi> osi> ze>t andone> ative> endogli> ermelo> icamente> andole> andoli> ativi> atrice>
        emente> endola> iamente> ichi> iosamente> irla> irli> ista> zione> ende> endoci> endoli> endovi>
        iamento> iandosi> iarla> iarlo> icazione> irci> irgli> irle> irmi> irvi> andovi> ar> arsene> enda> hia>
        hie> hio> iarci> iarmi> iarti> icita>
        """,
        "pt": """
        a> amos> o> ara> aras> areis> e> as> es> ais> em> am> ado> ada> eis> ar> emos> arias> aria> ando>
        ei> aste> avamos> ariamos> asses> arei> assemos> adas> ares> arem> ados> aremos> ou> asse> ava>
        aram> avas> aramos> ardes> aveis> asseis> assem> avam> astes> arao> armos> arieis> ariam> os> ias>
        ia> ador> acao> adoras> adora> era> adores> acoes> i> iam> iamos> ieis> avel> eras> ido> ira> idas>
        er> ida> ireis> iras> idos> antes> ereis> eremos> earas> eria> eareis> erem> ermos> idade> erias>
        amente> erieis> eamos> erao> eara> endo> eres> esse> is> erdes> ante> eram> eriamos> esses> este>
        estes> ires> erei> essem> idades> irem> issemos> amentos> eriam> essemos> irei> ismo> ir> irieis>
        irao> iriam> oes>a amento> eu> isse> eia> imos> iriamos> irias> ativo> ismos> iu> eias> iria> irmos>
        ista> indo> iram> isses> istas> istes> iramos> mente> iste> easses> eassemos> iremos> isseis>
        eariamos> eaveis> easse> irdes> issem> eares> adamente> eado> ativos> eadas> eando> earem> eastes>
        eavam> imento> eados> earei> earias> earmos> eavas> eeis> eemos> ivel> eais> eariam> eava> ivo>
        eada> ear> eei> eou> ea> earemos> earia> ativa> ativas> earao> eardes> iaras> abilidades> icas>
        easseis> icos> ivas> cia>t earieis> earam> earamos> easte> eavamos> imentos> ivos> oso> iara> iva>
        eassem> eiam> osos> abilidade> emente> iarei> icamente> osas> cias>t iares> iavas> ies> ue> iando>
        iareis> iarem> iarmos> ica> ico> iei> ividades> iados> iariam> iariamos> iaveis> iem> iada> iado>
        iaramos> iassem> iassemos> iaste> iava> ivamente> iais> iou> avelmente> iacoes> iadas> iasseis>
        iasses> ividade> osa> osamente> ancia> iarao> iarias> iastes> iavamos> ie> antemente> eiram> iadora>
        iar> iasse>
        """,
        "ru": """
        а> е> и> у> ом> ой> ы> о> ами> ая> ах> ия> ою> ое> ам> ого> ть> ые> ие> ен> ому> ите> ем> ий> ить> ов>
        ую> ый> ых> ии> им> ым> ит> ю> ли> ться> ь> вший> вшего> ию> л> вшее> вшую> ла> ют> вшей> вшею> вшие>
        вших> ло> ыми> вшими> ей> вшим> или> ила> ными> вшая> ет> ившие> вшем> ены> ившем> вшему> ные> ный> ена>
        ившим> ившую> й> ете> ивший> ившая> ивших> ием> ишь> ющие> я> иться> ят> ившему> ным> ено> йте> но> ной>
        ешь> ившее> ившею> ному> ных> ющую> ив> ившего> ившей> ившими> ил> ного> вшийся> ило> иях> ное> ее> их>
        ною> ющего> ющий> ющим> ющих> ная> ющая> емой> ную> ющему> емым> на> ном> ны> ющее> ющею> емая> ими>
        емом> ющем> ется> нного> ость> емыми> емые> ости> емый> емых> иями> ющей> ющими> емое> емому> иям> нную>
        ившийся> ью> емую> н> нном> нный> ющийся> емою> остью> емого> нному> нные> нными> нных> ями> в> нной>
        ях> ейшею> ность> ются> ям> ейшем> нная> нною> нным> ейшую> ею> ующим> ейшая> ейший> ующую> ейшее>
        ейшими> нное> ейшего> ейшим> ся> ующие> ностью> ующего> ейшие> ующая> яя> ейших> ующем> ией> иею> итесь>
        ует> ующий> ейшему> ему> ующее> ующему> ующими> ейшей> ующей> его> остях> уется> ующих> ьем> лось>
        ности> уются> ья> ев> емся> уют> ье> остей> ующийся> ится> нее> ующею> щего> щей> щею> щих> ятся> есь>
        илось> лся> ней> нейшим> уйте> щую> ывшую> ьям> ейте> ись> лась> не> щий> ывшему> ыла> ьей> ься> етесь>
        лись> нейшего> нейшие> нейших> нейшую> ние> нно> остям> ось> сь> щая>
        """,
    ]
}
