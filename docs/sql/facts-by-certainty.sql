-- How certain are the facts of each kind?
SELECT kind, certainty, polarity, count(*) AS facts, count(DISTINCT document_key) AS documents
FROM facts
GROUP BY kind, certainty, polarity
ORDER BY kind, certainty, polarity;
