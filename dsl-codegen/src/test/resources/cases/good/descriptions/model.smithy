$version: "2.0"

namespace example.descriptions

operation RegisterBoard {
    input: RegisterBoardRequest
}

structure RegisterBoardRequest {
    @required
    Name: String

    Length: Integer

    Colour: String
}

operation DescribeBoard {
    output := {
        Board: BoardDetail
        Colour: String
    }
}

structure BoardDetail {
    Name: String
    Length: Integer
    State: String
}

operation UpdateRoom {
    input := {
        @required
        Name: String

        Size: Integer
    }
}

operation GetRoom {
    output := {
        Name: RoomName
        Size: Integer
        Owner: String
    }
}

string RoomName
