-- How much has each investor pledged? The bounds are those of the articles; without an upper bound, there is no total.
SELECT
  e.name AS investor, a.currency, count(*) AS pledges, sum(a.lower) AS at_least,
  CASE WHEN count(a.upper) = count(*) THEN sum(a.upper) END AS at_most
FROM facts AS f
JOIN participants AS p ON p.document_key = f.document_key AND p.fact_index = f.fact_index AND p.role = 'investors'
JOIN entities AS e ON e.document_key = p.document_key AND e.entity_id = p.entity_id
JOIN amounts AS a ON a.document_key = f.document_key AND a.fact_index = f.fact_index
WHERE f.kind = 'investmentPledge' AND f.polarity = 'positive' AND a.role = 'amount' AND a.number = 0
GROUP BY e.name, a.currency
ORDER BY investor, a.currency;
