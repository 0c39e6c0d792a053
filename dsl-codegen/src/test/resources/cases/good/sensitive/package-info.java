/** What the test of this name generates. */
@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.sensitive;

import dev.endpointdsl.GenerateDsl;
