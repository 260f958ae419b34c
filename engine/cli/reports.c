#include "cli/reports.h"

Reports reports_of(const Cli *cli, Gathering *g, Arena *arena)
{
    Reports all = { 0 };
    size_t room = (size_t)g->count;

    all.reports = arena_alloc(arena, room * sizeof *all.reports);
    for (int i = 0; i < g->count; i++) {
        const Gathered *run = &g->runs[i];
        Report *report = &all.reports[all.count];
        Error err = { 0 };

        if (!report_of(
                &(ReportSource){ &run->run, run->scenario, &run->verified },
                cli->language, arena, report, &err)) {
            g->code = cli_graver(g->code,
                                 cli_fail_error(cli, cli_run_code(&err), &err));
            continue;
        }
        if (!can_be_believed(&run->run, &run->verified))
            g->code = cli_graver(g->code, EXIT_MISTAKES);
        int files = all.count++;
        *ARENA_PUSH(arena, all.claims.files, files) = run->file;
        *ARENA_PUSH(arena, all.claims.runs, all.claims.count) =
            (Certified){ report, &run->verified, run->digest };
    }
    return all;
}
