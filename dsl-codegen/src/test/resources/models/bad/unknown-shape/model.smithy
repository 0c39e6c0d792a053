$version: "2.0"

namespace example.things

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    Name: Strng

    Parts: PartLst
}

list PartList {
    member: Prat
}

structure Part {
    Name: String
}
