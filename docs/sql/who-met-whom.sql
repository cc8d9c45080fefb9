-- Who met whom, how often, and when the last time?
SELECT e1.name AS one, e2.name AS other, count(*) AS meetings, max(f.date_latest) AS last_day
FROM facts AS f
JOIN participants AS p1 ON p1.document_key = f.document_key AND p1.fact_index = f.fact_index
JOIN participants AS p2 ON p2.document_key = f.document_key AND p2.fact_index = f.fact_index
JOIN entities AS e1 ON e1.document_key = p1.document_key AND e1.entity_id = p1.entity_id
JOIN entities AS e2 ON e2.document_key = p2.document_key AND e2.entity_id = p2.entity_id
WHERE f.kind = 'meeting' AND f.status = 'held' AND f.polarity = 'positive'
  AND p1.role = 'participants' AND p2.role = 'participants' AND e1.name < e2.name
GROUP BY e1.name, e2.name
ORDER BY one, other;
