/**
 * What is said in each conflict, value by value, as table `said`. `page`: address of the record that states the value,
 * without language; a value without a record of its own belongs to the only one that the conflict is about.
 */
export const conflictSaid = `
    said AS (
      SELECT v.conflict, v.position, v.value, coalesce(v.nilai, v.value) AS nilai,
             coalesce(string_agg(s.source, ' ' ORDER BY s.source), '') AS sources,
             coalesce(o.path || '/' || CASE o.table_name WHEN 'membership' THEN '#' || o.id ELSE '' END, '') AS page
        FROM conflict_value v
        LEFT JOIN conflict_value_source s ON s.conflict = v.conflict AND s.position = v.position
        LEFT JOIN (SELECT conflict, min(record) AS record FROM conflict_record
                    GROUP BY conflict HAVING count(DISTINCT record) = 1) single ON single.conflict = v.conflict
        LEFT JOIN record o ON o.id = coalesce(v.record, single.record)
       GROUP BY v.conflict, v.position, v.value, v.nilai, o.path, o.table_name, o.id)`;
