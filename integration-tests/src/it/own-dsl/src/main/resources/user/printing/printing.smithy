$version: "2.0"

namespace com.example.printing

use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#unit

/// Puts a job into the queue of a printer.
operation SubmitJob {
    input: SubmitJobInput
}

/// What to print, and how.
@javaName("PrintJob")
structure SubmitJobInput {
    /// The name on the cover sheet.
    @required
    @length(min: 1, max: 30)
    @pattern("^[A-Za-z0-9 -]+$")
    title: String

    /// What is printed, in this order.
    @required
    documents: Documents

    /// The paper.
    paper: Paper

    /// What happens to the sheets afterwards.
    finishing: Finishing
}

@length(min: 1, max: 5)
list Documents {
    member: Document
}

/// A file to print.
structure Document {
    /// Where the file is.
    @required
    uri: String

    /// How often it is printed.
    @range(min: 1, max: 99)
    @unit("copies")
    copies: Integer
}

/// What happens to printed sheets.
structure Finishing {
    /// Whether they are stapled.
    @required
    stapled: Boolean
}

enum Paper {
    A4
    US_LETTER = "us-letter"
}
