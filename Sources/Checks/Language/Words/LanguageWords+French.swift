extension LanguageWords {
    /// French: function words written down from grammars; then words that were frequent in a count over program
    /// messages and manual pages, without names.
    static let french = LanguageWords(
        language: "fr",
        function: """
            le la les de des du un une et est en à au aux que qui dans pour par sur pas ne se ce cette ces
            son sa ses il elle ils elles on nous vous je tu mon ma mes votre vos notre nos leur leurs avec
            sans mais ou où donc si plus moins comme être avoir sont était été peut peuvent doit doivent
            fait faire tout tous toute toutes aussi même très bien quand car entre après avant depuis chez
            dont cela ça ont a ai avez avons avait sera seront soit ni lors aucun aucune autre autres
            encore déjà toujours jamais quel quelle chaque plusieurs ainsi afin vers sous pendant contre y
            lui eux celui celle ceux veuillez impossible puis non oui
            """,
        content: """
            fichier fichiers commande valeur ligne défaut système afficher erreur utiliser liste données
            répertoire sortie interpréteur nombre traduction caractères taille entrée noms processus
            utilisateur utilisé manuel caractère invalide chaîne commandes exemple fonction paramètre
            lignes espace serveur indique paramètres existe état programme utilisée informations consultez
            périphérique octets numéro charge valeurs utilisation adresse texte deux créer lecture
            utilisant affiche langues envoyer interne groupe mémoire exécution contrôle échec définir
            développement noyau contient élément premier systèmes libre indiqué alors environnement
            recherche tableau trop liens paquet fois forme aide bogue champ utilise seulement supprimer
            chemin copie répertoires registre temps symbole fonctions lire attribut zéro bloc lorsque
            créée historique quitter concernant lien appel niveau disponible distribution indiquer contenu
            motif partir accès objet comportement complètement écriture française défini blocs permet
            reporter vide découvrez mots jour longueur connexion partie nouveau définie début retour
            disque actuelle correspond utilisez descripteur tâche exécuter identifiant indiquée lieu
            inconnu requête correspondance ensemble obtenir seule correspondant cours symboles limite
            utilisés passe hôte suivantes suivant mise paquets référence identique affichage curseur
            dernière contenant entrées pouvez attributs étiquette cible activer voir création façon
            contexte fournie valable également montage nécessaire tampon spécifié ouvrir sauf dernier
            ajouter actuel plutôt écrire barre attention nouvelle activée écrit heure selon suite
            vérification
            """,
        letters: "àâæçéèêëîïôœùûüÿ",
        endings: """
            age aient aire ait ance aux ction elle ement ence ette eur eurs euse eux ez ique iques ière
            ment oi oir que sion tion tre ée ées és ître
            """)
}
