$version: "2.0"

namespace example.nestedinput

operation ResizeBoard {
    input: ResizeBoardMessage
}

structure ResizeBoardMessage {
    @required
    Name: String

    Length: Integer
}

operation Schedule {
    input := {
        First: ResizeBoardMessage
        Later: ResizeBoardMessages
    }
}

list ResizeBoardMessages {
    member: ResizeBoardMessage
}
