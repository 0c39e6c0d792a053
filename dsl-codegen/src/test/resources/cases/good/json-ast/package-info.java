/** What the test of this name generates. */
@GenerateDsl(model = {"service.json", "overlay.smithy"}, operations = "CreateThing")
package example.jsonast;

import dev.endpointdsl.GenerateDsl;
