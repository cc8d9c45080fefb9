-- Which values of a company at the same time cannot both be true?
WITH valuations AS (
  SELECT f.document_key, f.fact_index, e.name, f.as_of_edtf, f.basis, f.timing, a.currency, a.lower, a.upper
  FROM facts AS f
  JOIN entities AS e ON e.document_key = f.document_key AND e.entity_id = f.company
  JOIN amounts AS a ON a.document_key = f.document_key AND a.fact_index = f.fact_index
  WHERE f.kind = 'valuation' AND a.role = 'amount' AND a.number = 0 AND NOT a.approximate
)
SELECT v.name AS company, v.as_of_edtf AS as_of, v.currency, v.upper AS at_most, w.lower AS at_least
FROM valuations AS v
JOIN valuations AS w ON w.name = v.name AND w.as_of_edtf = v.as_of_edtf AND w.currency = v.currency
WHERE v.basis = w.basis AND v.timing = w.timing AND v.upper < w.lower
ORDER BY company, as_of, at_most, at_least;
