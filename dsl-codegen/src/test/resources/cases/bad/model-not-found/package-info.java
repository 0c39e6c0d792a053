@GenerateDsl(model = {"nowhere.smithy", "/models/nowhere.json"}, operations = "CreateThing")
package example.modelnotfound;

import dev.endpointdsl.GenerateDsl;
