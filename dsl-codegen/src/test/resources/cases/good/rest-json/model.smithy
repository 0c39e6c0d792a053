$version: "2.0"

namespace example.restjson

service Shop {
    version: "1"
    operations: [UpdateCart, PutNote, PeekCart, PutPhoto]
}

@idempotent
@http(method: "PUT", uri: "/carts/{CartId}")
operation UpdateCart {
    input := {
        @required
        @httpLabel
        CartId: String

        @httpHeader("X-Note")
        Note: String

        @jsonName("lineCount")
        LineCount: Integer

        Lines: Lines
    }
}

@idempotent
@http(method: "PUT", uri: "/notes/{Id}")
operation PutNote {
    input := {
        @required
        @httpLabel
        Id: String

        @httpPayload
        Line: Line
    }
}

@readonly
@http(method: "GET", uri: "/carts/{CartId}")
operation PeekCart {
    input := {
        @required
        @httpLabel
        CartId: String
    }
}

@idempotent
@http(method: "PUT", uri: "/photos/{Id}")
operation PutPhoto {
    input := {
        @required
        @httpLabel
        Id: String

        @httpPayload
        Photo: Blob
    }
}

list Lines {
    member: Line
}

structure Line {
    @jsonName("sku")
    Sku: String
}
