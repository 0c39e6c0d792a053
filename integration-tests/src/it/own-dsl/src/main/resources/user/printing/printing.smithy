$version: "2.0"

namespace com.example.printing

use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#unit

/// Adds a job to a printer's queue.
operation SubmitJob {
    input: SubmitJobInput
}

/// A print job: the documents, and how to print them.
@javaName("PrintJob")
structure SubmitJobInput {
    /// The name on the cover sheet.
    @required
    @length(min: 1, max: 30)
    @pattern("^[A-Za-z0-9 -]+$")
    title: String

    /// The documents, in the order in which they are printed.
    @required
    documents: Documents

    /// The paper.
    paper: Paper

    /// The finishing of the printed sheets.
    finishing: Finishing
}

@length(min: 1, max: 5)
list Documents {
    member: Document
}

/// A file to print.
structure Document {
    /// The URI of the file.
    @required
    uri: String

    /// The number of copies.
    @range(min: 1, max: 99)
    @unit("copies")
    copies: Integer
}

/// The finishing of printed sheets, such as stapling.
structure Finishing {
    /// Whether they are stapled.
    @required
    stapled: Boolean
}

enum Paper {
    A4
    US_LETTER = "us-letter"
}
