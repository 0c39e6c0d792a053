$version: "2.0"

namespace example.documents

operation CreateNote {
    input: CreateNoteRequest
}

structure CreateNoteRequest {
    @required
    Name: String

    /// JSON of any form.
    Body: Document

    Parts: Documents

    Fields: DocumentMap
}

list Documents {
    member: Document
}

map DocumentMap {
    key: String
    value: Document
}
