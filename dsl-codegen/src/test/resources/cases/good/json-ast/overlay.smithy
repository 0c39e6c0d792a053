$version: "2.0"

// The additions of a project to a published model.
namespace example.overlay

use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#serviceDefault
use dev.endpointdsl.traits#unit
use example.published#CreateThingRequest

apply CreateThingRequest @javaName("Thing")

apply CreateThingRequest$Memory @unit("MB")

apply CreateThingRequest$Memory @serviceDefault(512)

apply CreateThingRequest$Memory @range(min: 256, max: 4096)
