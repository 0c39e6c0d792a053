$version: "2.0"

namespace example.overlay

apply example.things#CreateThingInptu @documentation("A thing.")

apply example.things#CreateThingInput$Nam @required
