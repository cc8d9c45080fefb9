-- How many dollars do the facts of each kind report, by the dollar figures and the equivalents that the articles give?
SELECT
  f.kind, a.role, count(*) AS amounts, sum(CASE WHEN a.number > 0 THEN 1 ELSE 0 END) AS equivalents,
  sum(a.lower) AS at_least, CASE WHEN count(a.upper) = count(*) THEN sum(a.upper) END AS at_most
FROM amounts AS a
JOIN facts AS f ON f.document_key = a.document_key AND f.fact_index = a.fact_index
WHERE a.currency = 'USD' AND (a.number = 0 OR a.equivalent_of = 0)
GROUP BY f.kind, a.role
ORDER BY f.kind, a.role;
