@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.collidingnames;

import dev.endpointdsl.GenerateDsl;
