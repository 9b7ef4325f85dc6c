import Domain
import Messages
import Wire

extension UploadAnswer {
  init(_ upload: Upload) {
    self.init(
      id: upload.id.text, customer: upload.customer.text, fileName: upload.fileName,
      uploadedBy: upload.uploadedBy, uploadedAt: upload.uploadedAt.iso,
      encoding: upload.encoding, delimiter: upload.delimiter,
      columns: zip(upload.headers, upload.columns).map {
        ColumnAnswer(header: $0, meaning: $1?.rawValue)
      },
      unknownColumns: upload.unknownColumns, rows: upload.rows, flawedRows: upload.flawedRows)
  }
}

extension UploadRowAnswer {
  init(_ row: UploadRow, _ texts: APITexts) {
    self.init(
      line: row.line, cells: row.cells, flaws: row.flaws.map { CellFlawAnswer($0, texts) })
  }
}

extension CellFlawAnswer {
  init(_ flaw: CellFlaw, _ texts: APITexts) {
    let explanation = texts.phrases.explain(flaw.reason, in: flaw.column)
    self.init(
      column: flaw.column?.rawValue, value: flaw.value, code: flaw.reason.code,
      detail: explanation.what, mend: explanation.mend, proposal: flaw.reason.proposal)
  }
}
