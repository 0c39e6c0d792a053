@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.tiedelsewhere;

import dev.endpointdsl.GenerateDsl;
