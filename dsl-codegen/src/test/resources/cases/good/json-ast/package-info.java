/** The DSL of this case. */
@GenerateDsl(model = {"service.json", "overlay.smithy"}, operations = "CreateThing")
package example.jsonast;

import dev.endpointdsl.GenerateDsl;
