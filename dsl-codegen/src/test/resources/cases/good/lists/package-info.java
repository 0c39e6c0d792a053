/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.lists;

import dev.endpointdsl.GenerateDsl;
