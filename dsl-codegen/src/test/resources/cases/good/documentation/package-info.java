/** What the test of this name generates. */
@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.documentation;

import dev.endpointdsl.GenerateDsl;
