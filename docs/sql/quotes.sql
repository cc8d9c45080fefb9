-- Who said what, and where in the article?
SELECT e.name AS speaker, f.mode, f.text, v.exact AS quote, v.start_position, v.end_position
FROM facts AS f
JOIN entities AS e ON e.document_key = f.document_key AND e.entity_id = f.speaker
JOIN evidence AS v ON v.document_key = f.document_key AND v.fact_index = f.fact_index
WHERE f.kind = 'statement'
ORDER BY speaker, f.document_key, f.fact_index, v.evidence_index;
