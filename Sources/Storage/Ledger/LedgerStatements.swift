import SQL

extension Statement {
  static let openChain = Statement(
    "ledger.open-chain",
    """
    INSERT INTO ledger_heads (customer_id, number, hash) VALUES ($1, 0, $2)
    """)
  // Taking the numbers locks the head until the transaction ends, on both engines.
  static let takeNumbers = Statement(
    "ledger.take-numbers",
    """
    UPDATE ledger_heads SET number = number + $2 WHERE customer_id = $1
    RETURNING number - $2, hash
    """)
  static let setHead = Statement(
    "ledger.set-head", "UPDATE ledger_heads SET hash = $2 WHERE customer_id = $1")
  static let insertEntry = Statement(
    "ledger.insert",
    """
    INSERT INTO ledger (
      customer_id, number, at, actor, action, subject_id, subject_name, operation_id,
      operation_row, before, after, hash)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    """)
  static let entryColumns: Fragment = """
    SELECT l.customer_id, l.number, l.at, l.actor, l.action, l.subject_id, l.subject_name,
           l.operation_id, l.operation_row, l.before, l.after, l.hash
      FROM ledger l
    """
  // Every filter stands in every statement, so that all of them take the same values: $1 customer,
  // $2 actor, $3 action, $4 subject, $5 part of its name, $6 from, $7 until.
  // Conditions of which nobody knows how often they hold: "is not 0" is taken to hold nearly always,
  // so that the index in the order of time is worth walking (see `narrowed`).
  private static let anyActor: Fragment =
    "AND CASE WHEN CAST($2 AS TEXT) IS NULL OR l.actor = $2 THEN 1 ELSE 0 END <> 0"
  private static let anyAction: Fragment =
    "AND CASE WHEN CAST($3 AS TEXT) IS NULL OR l.action = $3 THEN 1 ELSE 0 END <> 0"
  private static let anySubject: Fragment =
    "AND CASE WHEN CAST($4 AS UUID) IS NULL OR l.subject_id = $4 THEN 1 ELSE 0 END <> 0"
  private static let whenAndWhom: Fragment = """
       AND l.at >= $6 AND l.at < $7
       AND CASE WHEN CAST($5 AS TEXT) IS NULL OR lower(l.subject_name) LIKE $5 ESCAPE '!'
                THEN 1 ELSE 0 END <> 0
    """
  private static let ofOne: Fragment = "WHERE l.customer_id = $1"
  private static let older: Fragment = """
       AND (l.at, l.number) < ($8, $9) ORDER BY l.at DESC, l.number DESC LIMIT $10
    """
  private static let newer: Fragment = """
       AND (l.at, l.number) > ($8, $9) ORDER BY l.at, l.number LIMIT $10
    """
  private static let counted: Fragment = "SELECT COUNT(*) FROM (SELECT 1 FROM ledger l"
  private static let countLimit: Fragment = "LIMIT 10001) a"

  static let entriesOfCustomerBefore = Statement(
    "ledger.of-customer-before", entryColumns, ofOne, anyActor, anyAction, anySubject,
    whenAndWhom, older)
  static let entriesOfCustomerAfter = Statement(
    "ledger.of-customer-after", entryColumns, ofOne, anyActor, anyAction, anySubject,
    whenAndWhom, newer)
  static let countOfCustomer = Statement(
    "ledger.count-of-customer", counted, ofOne, anyActor, anyAction, anySubject, whenAndWhom,
    countLimit)

  static let entriesOfActorBefore = Statement(
    "ledger.of-actor-before", entryColumns, ofOne, "AND l.actor = $2", anyAction, anySubject,
    whenAndWhom, older)
  static let entriesOfActorAfter = Statement(
    "ledger.of-actor-after", entryColumns, ofOne, "AND l.actor = $2", anyAction, anySubject,
    whenAndWhom, newer)
  static let countOfActor = Statement(
    "ledger.count-of-actor", counted, ofOne, "AND l.actor = $2", anyAction, anySubject,
    whenAndWhom, countLimit)

  static let entriesOfActionBefore = Statement(
    "ledger.of-action-before", entryColumns, ofOne, "AND l.action = $3", anyActor, anySubject,
    whenAndWhom, older)
  static let entriesOfActionAfter = Statement(
    "ledger.of-action-after", entryColumns, ofOne, "AND l.action = $3", anyActor, anySubject,
    whenAndWhom, newer)
  static let countOfAction = Statement(
    "ledger.count-of-action", counted, ofOne, "AND l.action = $3", anyActor, anySubject,
    whenAndWhom, countLimit)

  static let entriesOfSubjectBefore = Statement(
    "ledger.of-subject-before", entryColumns, ofOne, "AND l.subject_id = $4", anyActor, anyAction,
    whenAndWhom, older)
  static let entriesOfSubjectAfter = Statement(
    "ledger.of-subject-after", entryColumns, ofOne, "AND l.subject_id = $4", anyActor, anyAction,
    whenAndWhom, newer)
  static let countOfSubject = Statement(
    "ledger.count-of-subject", counted, ofOne, "AND l.subject_id = $4", anyActor, anyAction,
    whenAndWhom, countLimit)

  // Here $1 is the member whose reach is limited.
  private static let inReach: Fragment = """
     WHERE CASE WHEN CAST($1 AS UUID) IS NULL OR EXISTS (SELECT 1 FROM staff_customers f
             WHERE f.staff_id = $1 AND f.customer_id = l.customer_id) THEN 1 ELSE 0 END <> 0
    """
  private static let olderOfAll: Fragment = """
       AND (l.at, l.customer_id, l.number) < ($8, $9, $10)
     ORDER BY l.at DESC, l.customer_id DESC, l.number DESC LIMIT $11
    """
  private static let newerOfAll: Fragment = """
       AND (l.at, l.customer_id, l.number) > ($8, $9, $10)
     ORDER BY l.at, l.customer_id, l.number LIMIT $11
    """
  static let entriesBefore = Statement(
    "ledger.all-before", entryColumns, inReach, anyActor, anyAction, anySubject, whenAndWhom,
    olderOfAll)
  static let entriesAfter = Statement(
    "ledger.all-after", entryColumns, inReach, anyActor, anyAction, anySubject, whenAndWhom,
    newerOfAll)
  static let countAll = Statement(
    "ledger.count-all", counted, inReach, anyActor, anyAction, anySubject, whenAndWhom, countLimit)

  static let allOfActorBefore = Statement(
    "ledger.all-of-actor-before", entryColumns, inReach, "AND l.actor = $2", anyAction, anySubject,
    whenAndWhom, olderOfAll)
  static let allOfActorAfter = Statement(
    "ledger.all-of-actor-after", entryColumns, inReach, "AND l.actor = $2", anyAction, anySubject,
    whenAndWhom, newerOfAll)
  static let countAllOfActor = Statement(
    "ledger.count-all-of-actor", counted, inReach, "AND l.actor = $2", anyAction, anySubject,
    whenAndWhom, countLimit)

  static let allOfActionBefore = Statement(
    "ledger.all-of-action-before", entryColumns, inReach, "AND l.action = $3", anyActor, anySubject,
    whenAndWhom, olderOfAll)
  static let allOfActionAfter = Statement(
    "ledger.all-of-action-after", entryColumns, inReach, "AND l.action = $3", anyActor, anySubject,
    whenAndWhom, newerOfAll)
  static let countAllOfAction = Statement(
    "ledger.count-all-of-action", counted, inReach, "AND l.action = $3", anyActor, anySubject,
    whenAndWhom, countLimit)

  static let chainLength = Statement(
    "ledger.chain-length", "SELECT number FROM ledger_heads WHERE customer_id = $1")
  static let allLengths = Statement(
    "ledger.all-lengths",
    """
    SELECT COALESCE(SUM(h.number), 0) FROM ledger_heads h
     WHERE CAST($1 AS UUID) IS NULL OR EXISTS (SELECT 1 FROM staff_customers f
             WHERE f.staff_id = $1 AND f.customer_id = h.customer_id)
    """)
  static let links = Statement(
    "ledger.links", entryColumns,
    "WHERE l.customer_id = $1 AND l.number > $2 ORDER BY l.number LIMIT $3")
  // Steps from name to name along the index, so that it costs as much as there are names.
  static let actors = Statement(
    "ledger.actors",
    """
    WITH RECURSIVE a (actor) AS (
      SELECT MIN(l.actor) FROM ledger l WHERE l.customer_id = $1
      UNION ALL
      SELECT (SELECT MIN(l.actor) FROM ledger l WHERE l.customer_id = $1 AND l.actor > a.actor)
        FROM a WHERE a.actor IS NOT NULL)
    SELECT a.actor FROM a WHERE a.actor IS NOT NULL LIMIT $2
    """)
  static let chains = Statement(
    "ledger.chains", "SELECT customer_id, number, hash FROM ledger_heads ORDER BY customer_id")
}
