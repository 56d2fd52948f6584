import Commands

runParlance()
