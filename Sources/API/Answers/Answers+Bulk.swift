import Domain
import Operations
import Wire

extension BulkFileAnswer {
  init(_ file: BulkFile) {
    self.init(
      id: file.id.text, fileName: file.fileName, sentBy: file.senderName,
      sentAt: file.sentAt.iso, keptUntil: file.keptUntil.iso, encoding: file.encoding,
      delimiter: file.delimiter,
      columns: zip(file.headers, file.columns).map {
        ColumnAnswer(header: $0, meaning: $1?.rawValue)
      }, unknownColumns: file.unknownColumns, lines: file.rows)
  }
}

extension BulkReportAnswer {
  init(_ report: BulkReport) {
    self.init(
      file: BulkFileAnswer(report.file), customers: report.totals.customers,
      rows: report.totals.rows, flawedRows: report.totals.flawedRows,
      strays: report.totals.strays,
      strayGroups: report.strays.map {
        StrayGroupAnswer(
          customer: $0.customerText, reason: $0.reason.word, rows: $0.rows, line: $0.line)
      })
  }
}

extension BulkPartAnswer {
  init(_ part: BulkFile.Part) {
    self.init(
      customer: part.customer.text, customerName: part.customerName, upload: part.upload.text,
      rows: part.rows, flawedRows: part.flawedRows, leftOut: part.leftOut,
      plan: part.plan.map { PlanAnswer($0) }, operation: part.operation.map { OperationAnswer($0) })
  }
}

extension BulkStepAnswer {
  init<Done>(
    _ step: BulkStep<Done>, _ texts: APITexts, _ tell: (inout BulkStepAnswer, Done) -> Void
  ) {
    self.init(
      customer: step.part.customer.text, customerName: step.part.customerName,
      upload: step.part.upload.text)
    switch step.result {
    case .success(let done): tell(&self, done)
    case .failure(let obstacle): problem = obstacle.failure.problem(texts)
    }
  }
}
