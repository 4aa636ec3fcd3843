namespace Bot.Features.Agreements;

/// <summary>How people ask what an agreement says: short, informal, about any agreement.</summary>
internal static class AgreementExamples
{
    public static readonly IReadOnlyList<string> Italian =
    [
        "quanto dura l'accordo?", "che cosa prevede l'accordo?", "quando è stato firmato l'accordo?", "chi ha firmato?", "di chi sono i risultati?", "posso pubblicare i risultati?",
        "che cosa dice l'accordo sulla proprietà intellettuale?", "quali sono i settori di ricerca?", "quali laboratori sono coinvolti?", "che cosa succede se una parte recede?",
        "quanto preavviso serve per recedere?", "chi paga le spese?", "quale legge si applica?", "che vuol dire informazioni riservate?", "posso condividere i dati con un collega?",
        "qual è lo scopo dell'accordo?", "cosa dice l'articolo 7?", "è previsto un rinnovo?", "dove si trova il laboratorio Huawei coinvolto?", "si parla di intelligenza artificiale?",
        "quando scade l'accordo?", "quando scade?", "in che anno scade?", "quando finisce?", "fino a quando vale il contratto?", "da quando è in vigore?", "si può prorogare?", "posso uscirne prima?", "c'è una penale?",
        "quali sono gli obblighi delle parti?", "chi sono le parti?", "perché Huawei ha scelto il Politecnico?", "che vantaggi porta ai giovani?", "che cosa cambia rispetto a prima?",
        "parla di automotive?", "sono previste borse di dottorato?", "quanti soldi mette Huawei?", "quanto vale l'accordo?", "ci sono finanziamenti?", "chi decide sui brevetti?",
        "di chi è il brevetto se lo inventiamo insieme?", "devo chiedere il permesso per pubblicare?", "quanto tempo prima devo avvisare?", "posso dire in giro che collaboriamo?",
        "per quanto tempo resta il segreto?", "che cosa devo fare dei documenti alla fine?", "posso fare delle copie dei dati?", "posso usare i dati per un altro progetto?",
        "chi risponde dei danni?", "quale tribunale è competente?", "si possono cedere i diritti a un'altra società?", "chi tratta i dati personali?", "chi nomina il responsabile della sicurezza?",
        "ogni quanto si riunisce il comitato?", "chi controlla che le regole siano rispettate?", "cosa rischio se non rispetto le regole?", "bisogna pagare qualcosa?",
        "quanti ricercatori ci lavoreranno?", "che giorno è uscito il comunicato?", "cosa dice il comunicato stampa?", "cosa dice il professore nel comunicato?", "quali tecnologie si studieranno?",
        "cosa dice l'accordo su SmartData?", "che ruolo hanno i laboratori nel progetto?", "è coinvolto un centro interdipartimentale?", "si applica anche agli studenti?",
        "che cosa non è permesso?", "quali temi tocca la collaborazione?", "c'è qualcosa sulle reti nell'accordo?", "la fotonica è compresa?", "le auto rientrano nella ricerca?",
        "si parla di dati nel contratto?", "quali doveri ha l'università?", "che cosa deve fare Huawei?", "alla fine bisogna distruggere i dati?", "dobbiamo restituire tutto quando finisce?",
        "posso mostrare i documenti ad altri?", "posso presentare i risultati a una conferenza?", "chi ha firmato per Huawei?", "chi è responsabile in caso di problemi?",
        "perché proprio il Politecnico?", "che cosa ha dichiarato il professor Mellia?", "come funzionano i brevetti?", "dove sta il laboratorio?", "chi partecipa all'accordo?",
        "che impegni abbiamo?", "di che cosa tratta l'accordo?", "da che giorno è valido?", "da quale momento ha effetto?", "a che cosa mi può servire il materiale, in concreto?", "una parte fallisce, e adesso?",
        "quanto tempo richiede una controversia?", "che maggioranza serve per decidere?", "chi è il titolare del trattamento dei dati?",
        "ci hanno rubato i dati, che si fa?", "se le autorità ci chiedono i documenti come ci comportiamo?",
        ];

    public static readonly IReadOnlyList<string> English =
    [
        "how long does the agreement last?", "what does the agreement say?", "when was the agreement signed?", "who signed it?", "who owns the results?", "may I publish the results?",
        "what does the agreement say about intellectual property?", "which research areas does it cover?", "which laboratories are involved?", "what happens if a party leaves?",
        "how much notice do I have to give to terminate?", "who pays the costs?", "which law governs it?", "what does confidential information mean?", "can I share the data with a colleague?",
        "what is the purpose of the agreement?", "what does article 7 say?", "can it be renewed?", "where is the Huawei laboratory involved?", "is artificial intelligence mentioned?",
        "when does the agreement expire?", "when does it expire?", "what year does it end?", "when does it end?", "until when is the contract valid?", "when did it come into force?", "can it be extended?", "can I get out of it early?", "is there a penalty?",
        "what must each party do?", "who are the parties?", "why did Huawei choose the Politecnico?", "what is in it for young people?", "what changes compared with before?",
        "does it mention cars?", "are there phd scholarships in it?", "how much money does Huawei put in?", "what is the agreement worth?", "is there any funding?", "who decides about patents?",
        "who owns a patent we invent together?", "do I need permission to publish?", "how far ahead do I have to tell them?", "may I tell people that we work together?",
        "for how long must it stay secret?", "what do I do with the files when it ends?", "am I allowed to make copies?", "can I use the data for another project?", "who is liable for damage?",
        "which court decides disputes?", "can the rights be assigned to another company?", "who is the controller of the personal data?", "do we have to appoint somebody for security?",
        "how often does the committee meet?", "who checks that the rules are kept?", "what can they do if I break the rules?", "do I have to pay anything?", "how many researchers will work on it?",
        "what is the date of the press release?", "what does the press release say?", "what does the professor say in the press release?", "which technologies will be studied?",
        "what does the agreement say about SmartData?", "what is the role of the labs in the project?", "is an interdepartmental centre involved?", "does it apply to students too?",
        "what is not allowed?", "what can I use the material for?", "which topics does the collaboration touch?", "is there anything on networks in the agreement?", "is photonics included?",
        "are cars part of the research?", "does the contract speak of data?", "which duties does the university have?", "what does Huawei have to do?", "must the data be destroyed in the end?",
        "do we return everything when it ends?", "may I show the documents to others?", "can I present the results at a conference?", "who signed for Huawei?",
        "who is responsible if there is a problem?", "why the Politecnico?", "what did Professor Mellia declare?", "how do patents work?", "where is the laboratory?",
        "who takes part in the agreement?", "what are we committed to?", "what is the agreement about?", "from which moment is it valid?", "what may I do with the data exactly?", "a party goes bankrupt, what then?",
        "how long does a dispute take?", "which majority is needed for a decision?", "who is the data controller?",
        "somebody stole the data, what now?", "the authorities ask us for the documents, what do we do?",
        ];
}
