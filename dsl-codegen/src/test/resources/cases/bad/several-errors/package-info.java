@GenerateDsl(model = {"model.smithy", "more.smithy", "nowhere.smithy"}, operations = "CreateThing")
package example.severalerrors;

import dev.endpointdsl.GenerateDsl;
