@GenerateDsl(model = {"model.smithy", ""}, operations = "CreateThing")
package example.emptynames;

import dev.endpointdsl.GenerateDsl;
