namespace Bot.Features.Agreements.Search.Query;

/// <summary>Words that carry no subject: they shape a question but find nothing.</summary>
internal static class StopWords
{
    private static readonly HashSet<string>[] ByLanguage =
    [
        [.. ("il lo la i gli le l un uno una di d del dello della dei degli delle dell a ad al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall in nel nello nella nei negli nelle nell con col coi "
            + "su sul sullo sulla sui sugli sulle sull per tra fra e ed o od ma se che chi cosa cos come quando quanto quanti quanta quante dove dov perche perchè quale quali qual cui non ne ci c vi v mi ti si s me te lui lei noi voi loro "
            + "io tu esso essa essi esse questo questa questi queste quest quello quella quelli quelle quell quel quei mio mia miei mie tuo tua suo sua suoi sue nostro nostra nostri nostre vostro loro "
            + "e sono sei siamo siete era erano fu furono sia siano essere stato stata stati state sara saranno sarebbe ho hai ha abbiamo avete hanno aveva avevano ebbe abbia avere avuto "
            + "fa fai fanno fare fatto fece viene vengono venne vennero venire veniva puo posso possiamo possono potrebbe poteva poter deve devo dobbiamo devono dovrei dovrebbe "
            + "anche ancora gia piu meno molto molti molta poi pero quindi cosi ecco solo proprio qui qua li ogni qualche alcuni alcune tutto tutti tutta tutte altro altri altra altre stesso stessa "
            + "vorrei voglio sapere qualcosa cose roba davvero esattamente precisamente dimmi dire mi po dentro oltre circa durante secondo mentre invece oppure ovvero ossia c'e quanto "
            + "vuole vuoi vogliono vogliamo volessi volessimo insomma comunque magari ciao salve grazie scusa scusi ok dice dicono diceva dicevano detto").Split(' ')],
        [.. ("the a an of to in on at by for with from into as and or but if then than that this these those it its he she they them we us you i me my your his her their our who whom whose what which when where why how "
            + "is are was were be been being am do does did done doing have has had having can could may might must shall should will would not no nor so such there here about any some all each both other another same "
            + "s t d ll re ve m don doesn didn isn aren wasn weren won wouldn can't cannot whats wich dose up out over under again just also very too more most much many did does get got "
            + "please tell know anything something someone anyone somebody thing things stuff actually exactly really one's during while between because after before during "
            + "want wants wanted wanna gonna like let lets suppose supposed think guess ok okay hi hello hey thanks say says said").Split(' ')],
    ];

    /// <summary>True for a folded word that finds nothing in a language.</summary>
    public static bool Contains(string word, int language) => ByLanguage[language].Contains(word);

    /// <summary>All of a language.</summary>
    public static IEnumerable<string> All(int language) => ByLanguage[language];
}
