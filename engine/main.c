#include "cli/cli.h"

#ifdef WITH_PLAYER
#include "player/window.h"
#endif

int main(int argc, char **argv)
{
#ifdef WITH_PLAYER
    return cli_run(argc, argv, window_run);
#else
    return cli_run(argc, argv, NULL);
#endif
}
