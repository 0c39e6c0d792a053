$version: "2.0"

namespace example.overlay

use example.things#CreateThingInput

apply CreateThingInput$Name @requird
