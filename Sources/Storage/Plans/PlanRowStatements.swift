import SQL

extension Statement {
  private static let planRowColumns: Fragment = """
    SELECT r.number, r.user_id, r.version, r.sign_in_name, r.sign_in_key, r.display_name,
           r.first_name, r.last_name, r.location, r.roles, r.licenses, r.line, r.verdict,
           r.causes, r.outcome, r.outcome_causes, r.effects
    """

  private static let ofRange: Fragment = """
     WHERE r.customer_id = $1 AND r.plan_id = $2 AND r.number > $3 AND r.number <= $4
     ORDER BY r.number
    """

  static let planRowsAfter = Statement(
    "plan-rows.after", planRowColumns,
    """
      FROM plan_rows r
     WHERE r.customer_id = $1 AND r.plan_id = $2 AND r.number > $3
       AND ($4 < 0 OR r.verdict = $4)
       AND (CAST($6 AS TEXT) IS NULL OR r.causes LIKE $6 ESCAPE '!')
     ORDER BY r.number LIMIT $5
    """)

  static let planRowsBefore = Statement(
    "plan-rows.before", planRowColumns,
    """
      FROM plan_rows r
     WHERE r.customer_id = $1 AND r.plan_id = $2 AND r.number < $3
       AND ($4 < 0 OR r.verdict = $4)
       AND (CAST($6 AS TEXT) IS NULL OR r.causes LIKE $6 ESCAPE '!')
     ORDER BY r.number DESC LIMIT $5
    """)

  static let failedRowsAfter = Statement(
    "plan-rows.failed-after", planRowColumns,
    """
      FROM plan_rows r
     WHERE r.customer_id = $1 AND r.plan_id = $2 AND r.number > $3
       AND (r.outcome IS NOT NULL OR r.verdict = 2)
     ORDER BY r.number LIMIT $4
    """)

  static let failedRowsBefore = Statement(
    "plan-rows.failed-before", planRowColumns,
    """
      FROM plan_rows r
     WHERE r.customer_id = $1 AND r.plan_id = $2 AND r.number < $3
       AND (r.outcome IS NOT NULL OR r.verdict = 2)
     ORDER BY r.number DESC LIMIT $4
    """)

  static let countRowsWithCause = Statement(
    "plan-rows.count-with-cause",
    """
    SELECT COUNT(*) FROM plan_rows r
     WHERE r.customer_id = $1 AND r.plan_id = $2 AND ($3 < 0 OR r.verdict = $3)
       AND r.causes LIKE $4 ESCAPE '!'
    """)

  // Most rows of a plan that are refused are refused for the same few reasons.
  static let causesOfPlan = Statement(
    "plan-rows.causes",
    """
    SELECT r.causes, COUNT(*) FROM plan_rows r
     WHERE r.customer_id = $1 AND r.plan_id = $2 AND r.verdict = 2
     GROUP BY r.causes ORDER BY COUNT(*) DESC, r.causes LIMIT 1000
    """)

  static let countFailedRows = Statement(
    "plan-rows.count-failed",
    """
    SELECT COUNT(*) FROM plan_rows r
     WHERE r.customer_id = $1 AND r.plan_id = $2 AND (r.outcome IS NOT NULL OR r.verdict = 2)
    """)

  static let countGlobalAdminRows = Statement(
    "plan-rows.count-global-admins",
    """
    SELECT COUNT(*) FROM plan_rows r
     WHERE r.customer_id = $1 AND r.plan_id = $2 AND r.verdict = 0 AND (r.roles & 1) = 1
    """)

  /// Rows with the users that they are about, and those users' licenses.
  static let rowsWithUsers = Statement(
    "plan-rows.with-users", planRowColumns, ",", userColumns,
    """
           , a.product_id, a.disabled_plans
           , (SELECT n.id FROM users n
               WHERE n.customer_id = $1
                 AND n.sign_in_key = COALESCE(r.sign_in_key, u.sign_in_key)
                 AND n.deleted_at IS NULL)
      FROM plan_rows r
      LEFT JOIN users u ON u.customer_id = r.customer_id AND u.id = r.user_id
      LEFT JOIN assignments a ON a.customer_id = r.customer_id AND a.user_id = r.user_id
    """, ofRange)

  /// The same with what deleted users had.
  static let rowsWithDeletedUsers = Statement(
    "plan-rows.with-deleted-users", planRowColumns, ",", userColumns,
    """
           , a.product_id, a.disabled_plans
           , (SELECT n.id FROM users n
               WHERE n.customer_id = $1
                 AND n.sign_in_key = COALESCE(r.sign_in_key, u.sign_in_key)
                 AND n.deleted_at IS NULL)
      FROM plan_rows r
      LEFT JOIN users u ON u.customer_id = r.customer_id AND u.id = r.user_id
      LEFT JOIN deleted_assignments a
        ON a.customer_id = r.customer_id AND a.user_id = r.user_id
    """, ofRange)

  /// Rows of users to be created, with whoever has the name already.
  static let rowsWithNamesakes = Statement(
    "plan-rows.with-namesakes", planRowColumns,
    """
           , (SELECT u.id FROM users u
               WHERE u.customer_id = $1 AND u.sign_in_key = r.sign_in_key
                 AND u.deleted_at IS NULL)
           , (SELECT u.id FROM users u
               WHERE u.customer_id = $1 AND u.sign_in_key = r.sign_in_key
                 AND u.deleted_at IS NOT NULL LIMIT 1)
      FROM plan_rows r
    """, ofRange)
}
