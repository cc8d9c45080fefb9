-- Which stage has each product reached, and by which specifications?
SELECT
  e.name AS company, f.product, f.stage, f.as_of_edtf AS as_of, s.name AS specification,
  s.value_number, s.value_text, s.unit
FROM facts AS f
JOIN entities AS e ON e.document_key = f.document_key AND e.entity_id = f.company
JOIN specifications AS s ON s.document_key = f.document_key AND s.fact_index = f.fact_index
WHERE f.kind = 'productCapability' AND f.polarity = 'positive'
ORDER BY company, f.product, f.stage, specification;
