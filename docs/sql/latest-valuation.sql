-- What is the latest value of each company?
SELECT company, as_of, basis, currency, lower, upper
FROM (
  SELECT
    e.name AS company, f.as_of_edtf AS as_of, f.basis, a.currency, a.lower, a.upper,
    row_number() OVER (
      PARTITION BY e.name
      ORDER BY f.as_of_latest DESC NULLS LAST, f.published_at DESC NULLS LAST, f.document_key, f.fact_index
    ) AS place
  FROM facts AS f
  JOIN entities AS e ON e.document_key = f.document_key AND e.entity_id = f.company
  JOIN amounts AS a ON a.document_key = f.document_key AND a.fact_index = f.fact_index
  WHERE f.kind = 'valuation' AND a.role = 'amount' AND a.number = 0
) AS ranked
WHERE place = 1
ORDER BY company;
