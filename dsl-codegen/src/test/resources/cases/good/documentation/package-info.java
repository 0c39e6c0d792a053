/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.documentation;

import dev.endpointdsl.GenerateDsl;
