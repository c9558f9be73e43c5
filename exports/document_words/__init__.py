"""The words of the smaller papers, a file for each; PaperWords holds one value of each."""
