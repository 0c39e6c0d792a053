@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.nametaken;

import dev.endpointdsl.GenerateDsl;
